import {mount} from 'svelte';
import Commitments from './Commitments.svelte';

const target = document.querySelector('#app');
if (target) mount(Commitments, {target});
