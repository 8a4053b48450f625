<?php
/**
 * Plugin Name: OGP widgets
 * Description: Commitments of the Open Government Partnership: the script on pages that need it, a block, a shortcode, and our elements for authors.
 * Version: 0.1.0
 * Requires at least: 5.8
 * License: EUPL-1.2
 *
 * For wp-content/mu-plugins/, with the folder ogp-widgets beside it for the block. The folder dist/cdn/ of the release lies on this site as /ogp/.
 */

defined( 'ABSPATH' ) || exit;

/* Each may be set in wp-config.php. An integrity hash, from integrity.json, is for the files of one language only: they are whole. */
defined( 'OGP_WIDGETS_PATH' ) || define( 'OGP_WIDGETS_PATH', '/ogp/' );
defined( 'OGP_WIDGETS_FILE' ) || define( 'OGP_WIDGETS_FILE', 'ogp-widgets-0.1.0.js' );
defined( 'OGP_WIDGETS_INTEGRITY' ) || define( 'OGP_WIDGETS_INTEGRITY', '' );

/** Notices a widget in what is about to be shown; asked without anything, says whether there was one. */
function ogp_widgets_notice( $html = '' ) {
	static $found = false;
	$found = $found || preg_match( '/\sdata-ogp=|<ogp-/', (string) $html );
	return '' === $html ? $found : $html;
}
add_filter( 'the_content', 'ogp_widgets_notice', 99 );
add_filter( 'render_block', 'ogp_widgets_notice', 99 );

/** The script, at the end of a page that has a widget: a module waits for the page anyway. */
function ogp_widgets_script() {
	if ( ! ogp_widgets_notice() ) {
		return;
	}
	$attributes = array(
		'type' => 'module',
		'src'  => OGP_WIDGETS_PATH . OGP_WIDGETS_FILE,
	);
	if ( OGP_WIDGETS_INTEGRITY ) {
		$attributes['integrity']   = OGP_WIDGETS_INTEGRITY;
		$attributes['crossorigin'] = 'anonymous';
	}
	wp_print_script_tag( $attributes );
}
add_action( 'wp_footer', 'ogp_widgets_script' );

/** A box with some options, the same in the shortcode and in the block. `$more` are attributes that are escaped already. */
function ogp_widgets_box( $options, $html, $more = '' ) {
	$box = '<div';
	foreach ( (array) $options as $name => $value ) {
		if ( preg_match( '/^[a-z][a-z-]*$/', (string) $name ) ) {
			$attribute = 'element' === $name ? 'data-ogp' : 'data-' . $name;
			$box      .= ' ' . $attribute . '="' . ( 'src' === $name ? esc_url( $value ) : esc_attr( $value ) ) . '"';
		}
	}
	return ogp_widgets_notice( $box . ( $more ? ' ' . $more : '' ) . '>' . $html . '</div>' );
}

/** [ogp element="commitment-card" src="/ogp/commitments.json" commitment="VB0001"]What readers get without the script.[/ogp] */
function ogp_widgets_shortcode( $options, $content = '' ) {
	return ogp_widgets_box( $options, wp_kses_post( do_shortcode( (string) $content ) ) );
}
add_shortcode( 'ogp', 'ogp_widgets_shortcode' );

/** The block; the blocks inside it are what readers get without the script. */
function ogp_widgets_block( $attributes, $content = '' ) {
	$options = array_filter(
		array(
			'element'       => $attributes['element'],
			'src'           => $attributes['src'],
			'commitment'    => $attributes['commitment'],
			'heading-level' => $attributes['headingLevel'],
		),
		'strlen'
	);
	return ogp_widgets_box( $options + (array) shortcode_parse_atts( $attributes['options'] ), $content, get_block_wrapper_attributes() );
}
function ogp_widgets_register() {
	if ( file_exists( __DIR__ . '/ogp-widgets/block.json' ) ) {
		register_block_type( __DIR__ . '/ogp-widgets', array( 'render_callback' => 'ogp_widgets_block' ) );
	}
}
add_action( 'init', 'ogp_widgets_register' );

/** Our elements, and those that hold exact values, for authors without the right to unfiltered HTML. */
function ogp_widgets_allow( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$common  = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'data-*' ), true );
	$widgets = array( 'commitment', 'commitment-card', 'commitment-list', 'data', 'dialogue-series', 'irm-review', 'milestone-timeline', 'plan-progress', 'programme', 'rating-scale', 'updates' );
	$options = array( 'all-news-href', 'aspect', 'calendar-href', 'commitment', 'commitment-href-template', 'completion', 'controls', 'dialogue', 'feed-href', 'group', 'heading', 'heading-level', 'institution', 'labels', 'layout', 'layouts', 'limit', 'milestone-layout', 'new-since', 'now', 'plan', 'policy-area', 'programme', 'query', 'report', 'review-layout', 'scale', 'sections', 'sort', 'src', 'stage', 'starred', 'status', 'theme', 'time-zone', 'timeout', 'today', 'topic', 'update-href-template', 'url-state', 'value', 'voice', 'year' );
	foreach ( $widgets as $widget ) {
		$tags[ 'ogp-' . $widget ] = $common + array_fill_keys( $options, true );
	}
	$tags['time'] = $common + array( 'datetime' => true );
	$tags['data'] = $common + array( 'value' => true );
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'ogp_widgets_allow', 10, 2 );
