<?php
// As much of WordPress as the plugin meets, for a run without one. Prints what came of it as JSON.
// Escaping as WordPress does it in these cases: five characters for attributes, and only addresses that begin as addresses.
define( 'ABSPATH', __DIR__ );
$hooks = array();
function add_filter( $name, $call ) { $GLOBALS['hooks'][ $name ][] = $call; }
function add_action( $name, $call ) { add_filter( $name, $call ); }
function add_shortcode( $name, $call ) { add_filter( "[$name]", $call ); }
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_url( $url ) { return preg_match( '#^(https?:|/|[^:]*$)#', $url ) ? esc_attr( $url ) : ''; }
function wp_kses_post( $html ) { return str_replace( '<script>', '', $html ); }
function shortcode_parse_atts( $text ) {
	preg_match_all( '/([\w-]+)="([^"]*)"/', $text, $found );
	return $found[1] ? array_combine( $found[1], $found[2] ) : '';
}
function register_block_type( $folder, $settings ) { $GLOBALS['blocks'][ $folder ] = $settings; }
function get_block_wrapper_attributes() { return 'class="wp-block-ogp-widgets-widget"'; }
function do_shortcode( $text ) { return $text; }
function wp_print_script_tag( $attributes ) {
	$html = '<script';
	foreach ( $attributes as $name => $value ) $html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	echo $html . '></script>';
}
foreach ( json_decode( $argv[2], true ) as $name => $value ) define( $name, $value );
require $argv[1];

function footer() { ob_start(); foreach ( $GLOBALS['hooks']['wp_footer'] as $call ) $call(); return ob_get_clean(); }
$plain = $hooks['the_content'][0]( '<p>No widget here, but the word data-ogp</p>' );
$before = footer();
$shortcode = $hooks['[ogp]'][0](
	array( 'element' => 'commitment-card', 'src' => '/ogp/x.json?a=1&b=2', 'commitment' => '"><script>alert(1)</script>', 'heading-level' => '3', 'onclick=x' => 'y', 0 => 'z' ),
	'<script><p>Fallback</p>'
);
$unsafe = $hooks['[ogp]'][0]( array( 'element' => 'commitment-card', 'src' => 'javascript:alert(1)' ) );
$hooks['init'][0]();
$folder = array_key_first( $blocks );
$defaults = array_map( fn( $one ) => $one['default'], json_decode( file_get_contents( "$folder/block.json" ), true )['attributes'] );
$call = $blocks[ $folder ]['render_callback'];
$block = $call( array_merge( $defaults, array( 'commitment' => 'VB"1', 'headingLevel' => '3', 'options' => 'layout="full" element="data" onclick=x' ) ), '<p>Fallback</p>' );
$allow = $hooks['wp_kses_allowed_html'][0];
echo json_encode( array(
	'plain' => $plain,
	'before' => $before,
	'shortcode' => $shortcode,
	'unsafe' => $unsafe,
	'block' => $block,
	'footer' => footer(),
	'allowed' => $allow( array( 'p' => array() ), 'post' ),
	'elsewhere' => $allow( array( 'p' => array() ), 'data' ),
) );
