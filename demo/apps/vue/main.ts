// Vue 3: as render functions, so that no compiler is needed. In a template it is <ogp-commitment-card :data="data"
// commitment="VB0001" @ogp-select="select">, and the compiler is told about our tags: see docs/frameworks.md.
import 'ogp-widgets/define/commitment-card';
import 'ogp-widgets/define/milestone-timeline';
import type {SelectDetail} from 'ogp-widgets';
import {createApp, defineComponent, h, ref} from 'vue';
import data from '../commitments.json';

const Commitments = defineComponent(() => {
  const chosen = ref('VB0001');
  const select = (event: CustomEvent<SelectDetail>) => {
    event.preventDefault();
    chosen.value = event.detail.commitment ?? chosen.value;
  };
  return () => [
    h('h1', 'Our commitments'),
    ...data.commitments.map(({id}) =>
      h('ogp-commitment-card', {key: id, data, commitment: id, headingLevel: 2, onOgpSelect: select}),
    ),
    h('p', {role: 'status'}, `Chosen: ${chosen.value}`),
    h('ogp-milestone-timeline', {data, commitment: chosen.value, headingLevel: 2}),
  ];
});

createApp(Commitments).mount('#app');
