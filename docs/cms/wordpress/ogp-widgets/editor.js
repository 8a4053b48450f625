// The block in the editor. No build: WordPress brings all that it uses. What readers get is made by ogp-widgets.php.
(({blocks, blockEditor, components, element}) => {
  const el = element.createElement;
  const {InnerBlocks, InspectorControls, useBlockProps} = blockEditor;
  const {PanelBody, SelectControl, TextControl} = components;

  const edit = ({attributes, name, setAttributes}) => {
    const control = (type, key, settings) =>
      el(type, {
        key,
        value: attributes[key],
        onChange: (value) => setAttributes({[key]: value}),
        ...settings,
      });
    const choices = (values) => values.map((value) => ({label: value || 'as usual', value}));
    const text = (key, label, help) => control(TextControl, key, {label, help});
    const {enum: widgets} = blocks.getBlockType(name).attributes.element;
    const {element: widget, src, commitment} = attributes;
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          {title: 'OGP widget'},
          control(SelectControl, 'element', {label: 'Widget', options: choices(widgets)}),
          text('src', 'Address of the JSON file'),
          text('commitment', 'Commitment', 'Its id in the file, such as VB0001'),
          control(SelectControl, 'headingLevel', {
            label: 'Level of its heading',
            options: choices(['', '2', '3', '4', '5', '6']),
          }),
          text('options', 'More options', 'As in the shortcode: layout="full" theme="nlds"'),
        ),
      ),
      el('p', null, el('code', null, ['ogp-' + widget, src, commitment].filter(Boolean).join(' · '))),
      el(InnerBlocks, {
        template: [['core/paragraph', {placeholder: 'The same in a sentence, for readers without the script'}]],
      }),
    );
  };

  blocks.registerBlockType('ogp-widgets/widget', {edit, save: () => el(InnerBlocks.Content)});
})(window.wp);
