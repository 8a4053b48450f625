<?php
// What WordPress has to load before editor.js.
return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '0.1.0',
);
