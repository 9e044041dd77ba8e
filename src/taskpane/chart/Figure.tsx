// A chart with what it says in one sentence, and its numbers as a table on request.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';
import { Legend, type LegendEntry } from './Legend';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  caption: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  chart: { minWidth: 0 },
  svg: { display: 'block', overflow: 'visible', fontFamily: tokens.fontFamilyBase, fontSize: '12px' },
  toggle: {
    alignSelf: 'start',
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
  },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      textAlign: 'end',
    },
    '& th:first-child': { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface FigureProps {
  /** What the picture says, in one sentence: read and spoken. */
  readonly sentence: string;
  readonly legend: readonly LegendEntry[];
  /** The numbers drawn; the first cell of each row names it. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Pixels, for the width the pane gives. */
  readonly height: (width: number) => number;
  /** Draws into the box from 0,0 to width,height. */
  readonly draw: (width: number, height: number) => ReactNode;
}

export function Figure({ sentence, legend, table, height, draw }: FigureProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const tall = height(width);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{sentence}</figcaption>
      <div ref={ref} className={styles.chart}>
        <svg
          role="img"
          aria-label={sentence}
          width={width}
          height={tall}
          viewBox={`0 0 ${width} ${tall}`}
          className={styles.svg}
        >
          {draw(width, tall)}
        </svg>
      </div>
      {legend.length > 0 && <Legend entries={legend} />}
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        aria-expanded={asTable}
        aria-controls={id}
        onClick={() => setAsTable(!asTable)}
      >
        {t(asTable ? 'views.figure.hideTable' : 'views.figure.showTable')}
      </Button>
      <div id={id} hidden={!asTable} className={styles.scroll}>
        {asTable && (
          <table className={styles.table} aria-label={sentence}>
            <thead>
              <tr>
                {table.head.map((name, at) => (
                  <th key={at} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...rest], row) => (
                <tr key={row}>
                  <th scope="row">{first}</th>
                  {rest.map((text, at) => (
                    <td key={at}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </figure>
  );
}
