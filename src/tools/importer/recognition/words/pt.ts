import type {Words} from './words.js';

export const pt: Words = {
  lang: 'pt',
  fillers: 'o|a|os|as|de|do|da|dos|das|para|um|uma|em|no|na|por|pelo|pela|este|esta|nosso|e',
  entities: {
    commitment: 'compromisso|ação|medida|promessa|iniciativa|projeto|reforma|ações|acção|acções',
    milestone:
      'marco|atividade|etapa|tarefa|entregável|passo|produto|subação|entrega|actividade|marco execução|ação intermediária|entregáveis|marco intermediário|atividade chave|subatividade|etapa chave|passo chave|marco verificável|submeta',
  },
  roles: {
    id: 'identificador|id|código|referência|chave|ref|identificação|código único|processo',
    number: 'número|n|no|nr|num|núm|número ordem|número compromisso|número ação|número medida|ordem',
    title: 'título|nome|denominação|título curto|assunto|o que|designação|rótulo',
    description:
      'descrição|detalhe|resumo|texto|conteúdo|explicação|texto completo|descrição breve|detalhes|breve descrição|detalhamento|sumário|descrição curta|descrição detalhada|texto integral|em que consiste|o que faremos|o que será feito|qual é compromisso|descrição compromisso|síntese|descrição ação|objeto|escopo',
    status:
      'situação|estado|status|estado atual|fase|situação atual|andamento|estado execução|status atual|status execução|farol|estágio|ponto situação|status implementação|ponto de situação|estado implementação|estado cumprimento|situação execução|situação do compromisso|nível implementação|status compromisso|grau cumprimento|estado progresso|como está|etapa atual|semáforo',
    progress:
      'progresso|avanço|percentual|percentagem|porcentagem|percent concluído|execução|percentual execução|grau execução|percent execução|taxa execução|percent|concluído percent|percentual concluído|percentual realizado|conclusão|percent realizado|cumprimento|percentagem execução|nível execução|percentual conclusão|percent conclusão|percentagem conclusão|grau implementação|taxa implementação|percentual implementação|percent implementado|taxa conclusão|percent cumprimento|percentual avanço|percentual progresso|progresso percent|avanço percent|grau realização|nível conclusão',
    url: 'ligação|página web|site|url|link|endereço web|sítio web|mais informação|mais informações|hiperligação|página|endereço eletrônico página|sítio|saiba mais',
    start:
      'data início|início|data começo|começo|desde|início previsto|data inicial|data prevista início|data arranque|data início prevista|mês início|início planejado|arranque|previsão início|data estimada início|início estimado|data início planejada|data início planeada|data lançamento|lançamento|a partir de|data prevista começo|início execução',
    end: 'data fim|prazo|data término|término|data limite|vencimento|fim|data conclusão|até|data entrega|fim previsto|conclusão prevista|data final|data prevista conclusão|data vencimento|quando|prazo final|data prevista|data fim prevista|término previsto|prazo conclusão|prazo entrega|data prevista término|prazo execução|mês fim|data estimada conclusão|previsão conclusão|previsão término|previsão entrega|data prevista entrega|data prevista fim|data conclusão prevista|data término prevista|fim estimado|data encerramento|encerramento|encerramento previsto|entrega prevista|novo prazo|prazo revisto|prazo máximo|data limite conclusão|finalização|data finalização|finalização prevista|data prevista finalização|data meta|vence',
    date: 'data',
    period:
      'período|calendário|duração|cronograma|vigência|período execução|datas|período implementação|data início fim',
    actualStart: 'início real|data real início|data início real|iniciado',
    actualEnd:
      'fim real|data real conclusão|data conclusão real|concluído|data fim real|finalizado|término real|data real término|concluído data',
    lead: 'instituição responsável|responsável|entidade responsável|órgão responsável|ministério|órgão|organismo responsável|área responsável|secretaria|instituição|entidade|ministério responsável|unidade responsável|departamento|coordenação|responsáveis|proprietário|organização|secretaria responsável|organização responsável|órgão coordenador|quem|organismo|órgão líder|área governamental|entidade coordenadora|coordenador institucional|agência|órgãos responsáveis|direção geral|serviço responsável|serviço|entidade executora|órgão executor|instituição executora|instituição implementadora|agência implementadora|entidade líder|instituição líder|órgão gestor|ente responsável|secretaria líder|unidade executora|gestor institucional|município|câmara municipal|gabinete|direção|direção responsável|departamento responsável|organismo líder|ministério líder|coordenação responsável|quem é responsável|liderança|ator responsável|equipa|equipe|autarquia',
    support:
      'instituição apoio|parceiros|outros atores|atores envolvidos|entidades parceiras|instituições envolvidas|colaboradores|partes interessadas|outras instituições|participantes|corresponsáveis|parceiro|órgãos parceiros|entidades apoio|outras entidades|sociedade civil|outros envolvidos|instituições parceiras|outros parceiros|entidades envolvidas|órgãos envolvidos|com quem|intervenientes|atores|atores sociais|outros órgãos|outros órgãos envolvidos|outras entidades envolvidas|outras instituições envolvidas|entidades colaboradoras|parceria|parcerias|em parceria com|em colaboração com|colaboração|organizações sociedade civil|osc|parceiros sociedade civil|órgãos corresponsáveis|outros intervenientes|entidades participantes|instituições participantes|outros participantes|apoio|partes envolvidas',
    areas:
      'área política|tema|eixo|âmbito|categoria|setor|área temática|matéria|etiquetas|temática|eixo temático|área|linha|política pública|temas|palavras chave|eixo estratégico|etiqueta|marcadores|pilar|domínio|dimensão|área governo|áreas temáticas|área atuação|área de política|eixo de atuação|bloco|bloco temático|desafio|classificação|linha ação|programa|setor temático|temática principal|grande tema|categorias',
    plan: 'plano ação|plano|plano ação nacional',
    evidence:
      'evidência|meio verificação|documentação|evidências|prova|comprovação|link evidência|meios verificação|comprovante|documentos|comprovativo|link comprovação|link documento|documento|url evidência|comprovantes|comprovativos|anexo|anexos|fonte verificação|provas',
    part: 'problema|objetivo|problemática|resultado esperado|resultados esperados|contexto|ambição|impacto|justificativa|justificação|diagnóstico|resultado|objetivo geral|situação inicial|relevância|impacto esperado|finalidade|objetivos|problema público|meta|metas|valor público|contribuição|antecedentes|status quo|enquadramento|qual é problema público|problema público resolver|problema a resolver|como compromisso contribuirá|relevância valores ogp|valores ogp|benefícios esperados|benefícios|situação atual problema|objetivo específico|objetivos específicos|por que|para que|necessidade|efeitos esperados|contribuição resolver problema',
    personal:
      'contato|contacto|pessoa contato|correio eletrónico|email|e mail|telefone|pessoa responsável|servidor|pessoa contacto|nome responsável|ponto focal|tel|nome contato|servidor responsável|responsável nome|dados contato|correio eletrônico|telemóvel|ponto contacto|responsável contato|contatos|contactos|nome pessoa responsável|e mail contato|email contacto|telefone contato|gestor responsável|gestor|encarregado|técnico responsável|gerente projeto|celular|criado por|modificado por|nome completo',
    own: 'orçamento|custo|observação|observações|comentário|comentários|notas|nota|risco|riscos|próximo passo|próximos passos|próximo marco|última atualização|atualizado|prioridade|fonte|financiamento|valor|recursos|indicador|tipo|região|país|dificuldades|desafios|beneficiários|atualização|obstáculos|montante|despesa|abrangência|última modificação|comentário status|justificativa status|descrição avanço|avanços|resultados alcançados até|pendências|próximas ações|fonte recursos|recursos necessários|lições aprendidas|indicadores|indicador resultado|linha base|valor meta|público alvo|novo ou em andamento|criado|data criação|data modificação|data atualização|localização|municípios|ods|riscos e desafios',
    counter: 'linha tabela|fila',
  },
  sheets: {commitment: 'Compromissos', milestone: 'Marcos'},
  statuses: 'Não iniciado|Em andamento|Atrasado|Concluído|Retirado',
  totals: 'total|total geral|subtotal|soma|quantidade|média|totais',
  notes: 'fonte|nota|observação|legenda|atualizado|última atualização|elaborado por|dados até|obs|data base',
};
