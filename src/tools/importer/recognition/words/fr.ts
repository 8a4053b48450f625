import type {Words} from './words.js';

export const fr: Words = {
  lang: 'fr',
  fillers: 'le|la|les|l|de|du|des|d|pour|un|une|en|au|aux|par|sur|ce|cette|notre|et',
  entities: {
    commitment: 'engagement|action|mesure|promesse|initiative|réforme|projet|chantier|fiche action|point action',
    milestone:
      'jalon|étape|activité|tâche|livrable|sous action|échéance intermédiaire|sous tâche|étape clé|action intermédiaire|activité clé',
  },
  roles: {
    id: 'identifiant|id|code|référence|réf|clé|numéro référence|matricule|identifiant unique',
    number: 'numéro|n|no|nr|num|numéro ordre',
    title: 'titre|intitulé|nom|libellé|objet|titre court|dénomination|quoi|désignation',
    description:
      'description|détails|détail|résumé|texte|contenu|explication|texte intégral|description courte|brève description|présentation|descriptif|description détaillée|précisions',
    status:
      'statut|état|état avancement|avancement statut|situation|stade|état actuel|statut actuel|phase|état réalisation|niveau réalisation|état mise œuvre|statut avancement',
    progress:
      'avancement|progression|pourcentage|taux avancement|pourcentage réalisation|réalisé|taux réalisation|progrès|pourcent|percent|pourcentage avancement|percent avancement|percent réalisé|degré réalisation|achevé|taux exécution|pourcentage achèvement|taux achèvement',
    url: 'lien|page web|site web|url|adresse web|lien internet|site internet|plus informations|hyperlien|page|savoir plus|site|lien web',
    start:
      'date début|début|date démarrage|démarrage|commence|date lancement|lancement|début prévu|date commencement|date début prévue|à partir|date début prévisionnelle|mois début|année début|à compter',
    end: 'date fin|échéance|fin|date limite|date échéance|délai|date butoir|fin prévue|date achèvement|achèvement prévu|date fin prévue|jusqu|date cible|date livraison|date réalisation prévue|date fin prévisionnelle|quand|terme|échéancier fin|jusque|date prévue|date achèvement prévue|mois fin|année fin',
    date: 'date',
    period: 'période|calendrier|durée|période mise œuvre|échéancier|planning|période exécution|dates début fin',
    actualStart: 'début réel|date début réelle|démarré|date effective début|date début effective',
    actualEnd:
      'fin réelle|date fin réelle|terminé|achevé date|date réalisation|date effective fin|date fin effective|terminé date|clôturé date',
    lead: 'institution responsable|responsable|ministère|ministère responsable|porteur|pilote|organisme responsable|administration responsable|chef file|service responsable|institution|administration|organisme|service|ministère pilote|direction|agence responsable|entité responsable|structure responsable|institution chef file|organisation|administration pilote|propriétaire|institution porteuse|structure|ministère chef file|organisation responsable|agence|qui|département|département responsable|direction responsable|responsables',
    support:
      'partenaire|institution appui|autres acteurs|parties prenantes|acteurs impliqués|partenaires associés|organismes associés|autres institutions|acteurs associés|institutions associées|contributeurs|structures associées|autres parties prenantes|société civile|institutions partenaires|avec qui|partenaires mise œuvre|autres partenaires|acteurs concernés|structures impliquées',
    areas:
      'thème|domaine|thématique|catégorie|domaine action|secteur|axe|étiquettes|mots clés|sujet|domaine politique|politique publique|rubrique|domaines action|axe stratégique|volet|étiquette|pilier|chapitre|mot clé',
    plan: 'plan action|plan|plan action national|pan',
    evidence:
      'preuve|justificatif|documents justificatifs|lien preuve|documentation|pièces justificatives|preuves|éléments preuve|source vérification|moyen vérification|documents|pièce jointe',
    part: 'problème|objectif|problématique|résultats attendus|résultat attendu|contexte|ambition|impact|impact attendu|constat|finalité|enjeu|résultat|pertinence|justification|problème traité|objectifs|effet attendu|enjeux|valeur ajoutée|raison|pourquoi|contribution|objectif principal|problème public',
    personal:
      'contact|personne contact|courriel|email|e mail|téléphone|adresse électronique|tél|référent|personne responsable|mail|coordonnées|nom contact|point contact|adresse courriel|agent|point focal|chef projet|nom responsable|numéro téléphone',
    own: 'budget|coût|commentaire|remarque|observation|financement|risque|prochaine étape|prochain jalon|mise à jour|dernière mise à jour|notes|note|priorité|source|montant|ressources|difficultés|indicateur|type|nature|région|pays|mis à jour|moyens|obstacles|défis|bénéficiaires|dernière modification|dépenses|suivi',
    counter: 'ligne|rang',
  },
  totals: 'total|total général|sous total|somme|nombre|moyenne|ensemble',
  notes: 'source|note|remarque|légende|mise à jour|dernière mise à jour|nb|situation au|données au|avertissement',
};
