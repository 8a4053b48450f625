import type {Words} from './words.js';

export const es: Words = {
  lang: 'es',
  fillers: 'el|la|los|las|de|del|para|un|una|en|al|por|este|esta|nuestro|y|su|se',
  entities: {
    commitment:
      'compromiso|acción|medida|promesa|iniciativa|proyecto|reforma|actuación|acciones|actuaciones|línea acción',
    milestone:
      'hito|actividad|etapa|tarea|entregable|paso|producto|subacción|meta intermedia|actividades|subactividad|acción clave|hitos verificables|hito verificable',
  },
  roles: {
    id: 'identificador|id|código|referencia|clave|ref|folio|identificación|código único|expediente',
    number: 'número|n|no|nr|num|núm|nro|número orden',
    title: 'título|nombre|denominación|título corto|asunto|qué|enunciado|rótulo',
    description:
      'descripción|detalle|resumen|texto|contenido|explicación|texto completo|descripción breve|breve descripción|detalles|descripción general|descripción detallada|sinopsis|descripción corta',
    status:
      'estado|situación|estatus|estado actual|fase|situación actual|estado avance|estado ejecución|semáforo|estado cumplimiento|nivel cumplimiento|grado cumplimiento|estado implementación',
    progress:
      'avance|progreso|porcentaje|porcentaje avance|percent avance|cumplimiento|porcentaje cumplimiento|grado avance|nivel avance|percent cumplimiento|percent|completado|porcentaje ejecución|ejecución|porcentaje completado|percent ejecución|percent completado|avance porcentual|porcentaje progreso|realizado',
    url: 'enlace|página web|sitio web|url|enlace web|dirección web|link|liga|más información|hipervínculo|web|vínculo|página',
    start:
      'fecha inicio|inicio|fecha comienzo|comienzo|empieza|desde|fecha arranque|inicio previsto|fecha prevista inicio|fecha inicial|fecha inicio prevista|mes inicio|inicio planificado|arranque|fecha inicio programada',
    end: 'fecha fin|fecha finalización|plazo|fecha límite|fecha término|término|vencimiento|fin|fecha vencimiento|hasta|fecha entrega|fecha prevista|fin previsto|finalización|fecha final|fecha compromiso|fecha cumplimiento|fecha conclusión|fecha prevista finalización|fecha cierre|cuándo|fecha fin prevista|fecha objetivo|conclusión|finalización prevista|plazo ejecución|fecha meta|mes fin|fecha límite entrega|fecha término programada',
    date: 'fecha',
    period:
      'periodo|período|calendario|duración|cronograma|vigencia|periodo ejecución|periodo implementación|temporalidad|fechas|fechas inicio fin',
    actualStart: 'inicio real|fecha real inicio|fecha inicio real|iniciado',
    actualEnd:
      'fin real|fecha real finalización|fecha finalización real|finalizado|concluido|fecha fin real|terminado|fecha real término|fecha término real|fecha real cierre',
    lead: 'institución responsable|responsable|entidad responsable|dependencia|dependencia responsable|ministerio|organismo responsable|órgano responsable|unidad responsable|secretaría|institución|entidad|ministerio responsable|organismo|área responsable|departamento|institución líder|responsables|propietario|organización|organización responsable|unidad administrativa|dirección responsable|órgano gestor|quién|centro directivo|entidad líder|agencia|administración|consejería|departamento responsable|institución coordinadora|autoridad responsable|dirección general|secretaría responsable|institución implementadora|dirección|concejalía',
    support:
      'institución apoyo|socios|otros actores|actores involucrados|entidades colaboradoras|colaboradores|instituciones involucradas|aliados|partes interesadas|otras instituciones|participantes|corresponsables|actores participantes|otros participantes|entidades apoyo|contrapartes|sociedad civil|instituciones apoyo|otros responsables|otras entidades|con quién|organizaciones participantes|coorganizadores|otros actores involucrados|entidades involucradas',
    areas:
      'área política|tema|eje|ámbito|categoría|sector|área temática|materia|línea|etiquetas|temática|eje temático|área|ámbito actuación|línea estratégica|etiqueta|temas|eje estratégico|palabras clave|política pública|dimensión|pilar|áreas temáticas|ejes|capítulo|política',
    plan: 'plan acción|plan|plan acción nacional|pan',
    evidence:
      'evidencia|medio verificación|medios verificación|documentación|enlace evidencia|pruebas|evidencias|soporte|verificable|enlace verificación|documentos|fuente verificación|documento respaldo',
    part: 'problema|objetivo|problemática|resultado esperado|resultados esperados|contexto|ambición|impacto|justificación|antecedentes|situación inicial|diagnóstico|objetivo general|impacto esperado|meta|relevancia|resultado|propósito|finalidad|objetivos|problema público|contribución|valor público|problema atiende|metas|razón',
    personal:
      'contacto|persona contacto|correo|correo electrónico|email|e mail|teléfono|persona responsable|funcionario|datos contacto|nombre contacto|punto focal|tel|servidor público|nombre responsable|funcionario responsable|enlace institucional|servidor público responsable|punto contacto',
    own: 'presupuesto|costo|coste|observación|observaciones|comentario|comentarios|notas|nota|riesgo|riesgos|próximo paso|próximos pasos|próximo hito|última actualización|actualizado|prioridad|fuente|financiación|financiamiento|monto|recursos|indicador|tipo|región|país|dificultades|retos|beneficiarios|actualización|obstáculos|inversión|importe|gasto|alcance',
    counter: 'fila|renglón|línea fila',
  },
  totals: 'total|total general|subtotal|suma|cantidad|promedio|media|totales',
  notes: 'fuente|nota|observación|leyenda|actualizado|última actualización|fecha corte|elaborado por|datos al|corte al',
};
