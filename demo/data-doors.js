// The first door: data as a property. Works before and after the element's own script has run.
document.querySelector('#by-property').data = {
  id: 'NL0046',
  title: 'Training civil servants in active disclosure',
  status: 'Active',
  assessments: [{scale: 'completion', value: 'Pending IRM Review', voice: 'irm'}],
};
