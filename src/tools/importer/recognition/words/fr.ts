import type {Words} from './words.js';

export const fr: Words = {
  lang: 'fr',
  fillers: 'le|la|les|l|de|du|des|d|pour|un|une|en|au|aux|par|sur|ce|cette|notre|et|a',
  entities: {
    commitment: 'engagement|action|mesure|promesse|initiative|réforme|projet|chantier|fiche action|point action',
    milestone:
      'jalon|étape|activité|tâche|livrable|sous action|échéance intermédiaire|sous tâche|étape clé|action intermédiaire|activité clé|étapes clés|sous mesure|sous activité|activité vérifiable|jalon intermédiaire|résultat intermédiaire|étape mise œuvre',
  },
  roles: {
    id: 'identifiant|id|code|référence|réf|clé|numéro référence|matricule|identifiant unique',
    number: 'numéro|n|no|nr|num|numéro ordre|numéro engagement|numéro action|numéro mesure',
    title: 'titre|intitulé|nom|libellé|objet|titre court|dénomination|quoi|désignation',
    description:
      'description|détails|détail|résumé|texte|contenu|explication|texte intégral|description courte|brève description|présentation|descriptif|description détaillée|précisions|description engagement|que prévoyons nous|ce que nous ferons|que ferons nous|quoi faire|contenu engagement|synthèse|exposé|descriptif engagement|en quoi consiste engagement|quel est engagement',
    status:
      'statut|état|état avancement|avancement statut|situation|stade|état actuel|statut actuel|phase|état réalisation|niveau réalisation|état mise œuvre|statut avancement|état avancement actuel|niveau avancement|niveau mise œuvre|niveau exécution|degré mise œuvre|état lieux|où en est on|stade avancement|statut mise œuvre|statut réalisation|météo|feu tricolore|état exécution|situation actuelle|bilan',
    progress:
      'avancement|progression|pourcentage|taux avancement|pourcentage réalisation|réalisé|taux réalisation|progrès|pourcent|percent|pourcentage avancement|percent avancement|percent réalisé|degré réalisation|achevé|taux exécution|pourcentage achèvement|taux achèvement|niveau avancement percent|percent exécution|percent achèvement|percent mise œuvre|taux mise œuvre|degré avancement|degré achèvement|progression percent|avancement percent|part réalisée|pourcentage mise œuvre|pourcentage exécution',
    url: 'lien|page web|site web|url|adresse web|lien internet|site internet|plus informations|hyperlien|page|savoir plus|site|lien web',
    start:
      'date début|début|date démarrage|démarrage|commence|date lancement|lancement|début prévu|date commencement|date début prévue|à partir|date début prévisionnelle|mois début|année début|à compter|date début estimée|début estimé|date lancement prévue|date prévue début|date prévue démarrage|démarrage prévu|début mise œuvre|début planifié|depuis|date entrée vigueur',
    end: 'date fin|échéance|fin|date limite|date échéance|délai|date butoir|fin prévue|date achèvement|achèvement prévu|date fin prévue|jusqu|date cible|date livraison|date réalisation prévue|date fin prévisionnelle|quand|terme|échéancier fin|jusque|date prévue|date achèvement prévue|mois fin|année fin|échéance prévue|échéance finale|date fin estimée|date fin révisée|nouvelle échéance|fin estimée|date clôture|clôture|clôture prévue|date finalisation|finalisation|date livraison prévue|livraison|livraison prévue|date terme|à réaliser avant|à terminer avant|avant|délai exécution|délai réalisation|délai mise œuvre|date but|réalisation prévue|date prévue fin|date prévue achèvement|fin mise œuvre|date rendu|date fin planifiée|date remise',
    date: 'date',
    period: 'période|calendrier|durée|période mise œuvre|échéancier|planning|période exécution|dates début fin',
    actualStart: 'début réel|date début réelle|démarré|date effective début|date début effective',
    actualEnd:
      'fin réelle|date fin réelle|terminé|achevé date|date réalisation|date effective fin|date fin effective|terminé date|clôturé date',
    lead: 'institution responsable|responsable|ministère|ministère responsable|porteur|pilote|organisme responsable|administration responsable|chef file|service responsable|institution|administration|organisme|service|ministère pilote|direction|agence responsable|entité responsable|structure responsable|institution chef file|organisation|administration pilote|propriétaire|institution porteuse|structure|ministère chef file|organisation responsable|agence|qui|département|département responsable|direction responsable|responsables|entité pilote|ministère porteur|administration porteuse|service pilote|organisme pilote|agence pilote|institution pilote|porteur projet|porteur engagement|acteur responsable|acteur principal|maître ouvrage|maître œuvre|coordination|coordinateur institutionnel|institution coordinatrice|institution exécution|agence exécution|agence mise œuvre|institution mise œuvre|entité mise œuvre|organe responsable|autorité responsable|unité responsable|bureau responsable|collectivité|commune|direction pilote|direction générale|qui est responsable|service porteur|équipe|administration chef file|leader|chef file institution',
    support:
      'partenaire|institution appui|autres acteurs|parties prenantes|acteurs impliqués|partenaires associés|organismes associés|autres institutions|acteurs associés|institutions associées|contributeurs|structures associées|autres parties prenantes|société civile|institutions partenaires|avec qui|partenaires mise œuvre|autres partenaires|acteurs concernés|structures impliquées|partenaires impliqués|partenaire associé|co porteurs|co porteur|co responsable|autres institutions impliquées|autres ministères|autres administrations|autres parties impliquées|parties impliquées|acteurs|acteurs partenaires|appui|en partenariat avec|en collaboration avec|collaboration|collaborateurs|organisations partenaires|osc|organisations société civile|intervenants|autres intervenants|acteurs société civile|autres organismes',
    areas:
      'thème|domaine|thématique|catégorie|domaine action|secteur|axe|étiquettes|mots clés|sujet|domaine politique|politique publique|rubrique|domaines action|axe stratégique|volet|étiquette|pilier|chapitre|mot clé|domaine thématique|domaine intervention|champ action|axe thématique|axe prioritaire|thèmes|grand thème|programme|famille|regroupement|secteur activité|catégories|priorité thématique',
    plan: 'plan action|plan|plan action national|pan',
    evidence:
      'preuve|justificatif|documents justificatifs|lien preuve|documentation|pièces justificatives|preuves|éléments preuve|source vérification|moyen vérification|documents|pièce jointe|lien justificatif|lien document|lien documents|document|justificatifs|éléments probants|pièces|annexe|annexes|preuve réalisation|vérification',
    part: 'problème|objectif|problématique|résultats attendus|résultat attendu|contexte|ambition|impact|impact attendu|constat|finalité|enjeu|résultat|pertinence|justification|problème traité|objectifs|effet attendu|enjeux|valeur ajoutée|raison|pourquoi|contribution|objectif principal|problème public|quel est problème public|problème résoudre|problème public résoudre|quel est problème|comment engagement contribuera|pertinence valeurs pgo|valeurs pgo|résultats escomptés|résultat escompté|bénéfices attendus|effets attendus|situation initiale|situation départ|état lieux initial|objectif général|objectif spécifique|objectifs spécifiques|but|intérêt|retombées attendues|impact escompté',
    personal:
      'contact|personne contact|courriel|email|e mail|téléphone|adresse électronique|tél|référent|personne responsable|mail|coordonnées|nom contact|point contact|adresse courriel|agent|point focal|chef projet|nom responsable|numéro téléphone|personne référente|point contact courriel|nom prénom|nom prénom responsable|nom point focal|responsable nom|mail contact|courriel contact|téléphone contact|interlocuteur|chargé dossier|chargé mission|portable|mobile|contacts|créé par|modifié par|nom fonction responsable',
    own: 'budget|coût|commentaire|remarque|observation|financement|risque|prochaine étape|prochain jalon|mise à jour|dernière mise à jour|notes|note|priorité|source|montant|ressources|difficultés|indicateur|type|nature|région|pays|mis à jour|moyens|obstacles|défis|bénéficiaires|dernière modification|dépenses|suivi|commentaire statut|commentaires avancement|explication statut|mise à jour avancement|dernier point|points vigilance|sources financement|source financement|moyens nécessaires|besoins|ressources nécessaires|dépendances|indicateurs|indicateur performance|indicateur résultat|cible|valeur cible|valeur référence|groupe cible|public cible|leçons apprises|leçons|créé|date création|date modification|date mise à jour|nouvel engagement|nouveau ou en cours|hypothèses|obstacle',
    counter: 'ligne|rang',
  },
  sheets: {commitment: 'Engagements', milestone: 'Jalons'},
  statuses: 'Non commencé|En cours|En retard|Terminé|Retiré',
  totals: 'total|total général|sous total|somme|nombre|moyenne|ensemble',
  notes: 'source|note|remarque|légende|mise à jour|dernière mise à jour|nb|situation au|données au|avertissement',
};
