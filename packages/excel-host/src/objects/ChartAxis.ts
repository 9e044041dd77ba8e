// Excel.ChartAxes and ChartAxis: scale, titles and lines of a chart's axes.

import type { ChartAxisData } from '@coachbook/workbook';
import { booleanOf, choiceOf, numberOf, textOf } from '../server/Arguments';
import { objectType, type AnyType, type Property } from '../server/ObjectType';
import { notProvided } from '../server/query';
import { axisOf, changeAxis, type AxisRef, type ChartRef } from './chartRefs';

const ChartAxes = objectType<ChartRef>({
  name: 'ChartAxes',
  objects: {
    categoryAxis: { type: 'ChartAxis', get: (ref) => ({ ...ref, axis: 'categoryAxis' }) },
    valueAxis: { type: 'ChartAxis', get: (ref) => ({ ...ref, axis: 'valueAxis' }) },
  },
  methods: {
    getItem: {
      type: 'ChartAxis',
      run: (ref, args) => {
        const type = args.choice(0, ['Category', 'Value']);
        const group = args.choice(1, ['Primary', 'Secondary'], 'Primary');
        return {
          ...ref,
          axis: type === 'Category' ? 'categoryAxis' : group === 'Secondary' ? 'secondaryAxis' : 'valueAxis',
        };
      },
    },
  },
});

/** "" reads as automatic and sets back to it, as in Excel. */
function bound(key: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisRef> {
  return {
    get: (ref) => axisOf(ref)[key] ?? '',
    set: (ref, value, { core }) => changeAxis(core, ref, { [key]: value === '' ? undefined : numberOf(value) }),
  };
}

const ChartAxis = objectType<AxisRef>({
  name: 'ChartAxis',
  objects: {
    majorGridlines: { type: 'ChartGridlines', get: (ref) => ref },
    title: { type: 'ChartAxisTitle', get: (ref) => ref },
  },
  properties: {
    axisGroup: { get: (ref) => (ref.axis === 'secondaryAxis' ? 'Secondary' : 'Primary') },
    categoryType: {
      get: (ref) => (axisOf(ref).kind === 'date' ? 'DateAxis' : 'Automatic'),
      set: (ref, value, { core }) =>
        changeAxis(core, ref, {
          kind: choiceOf(value, ['Automatic', 'TextAxis', 'DateAxis']) === 'DateAxis' ? 'date' : undefined,
        }),
    },
    // Charts of ours count in days; another unit has no place in our data.
    baseTimeUnit: { get: () => 'Days', set: (_ref, value) => void choiceOf(value, ['Days']) },
    majorTimeUnitScale: { get: () => 'Days', set: (_ref, value) => void choiceOf(value, ['Days']) },
    majorUnit: bound('majorUnit'),
    maximum: bound('maximum'),
    minimum: bound('minimum'),
    numberFormat: {
      get: (ref) => axisOf(ref).numberFormat ?? 'General',
      set: (ref, value, { core }) =>
        changeAxis(core, ref, { numberFormat: textOf(value) === 'General' ? undefined : textOf(value) }),
    },
    // The other axis stands where our files put it: at the end where categories are turned round, else where it crosses by itself.
    position: {
      get: (ref) => (axisOf(ref).reversed ? 'Maximum' : 'Automatic'),
      set: (ref, value) => {
        const wanted = choiceOf(value, ['Automatic', 'Maximum', 'Minimum', 'Custom']);
        if (wanted !== (axisOf(ref).reversed ? 'Maximum' : 'Automatic')) throw notProvided('ChartAxis', 'position');
      },
    },
    reversePlotOrder: {
      get: (ref) => axisOf(ref).reversed === true,
      set: (ref, value, { core }) => changeAxis(core, ref, { reversed: booleanOf(value) ? true : undefined }),
    },
    // Labels of categories stand beside the chart, whichever way its bars go, as in our files.
    tickLabelPosition: {
      get: (ref) => (ref.axis === 'categoryAxis' ? 'Low' : 'NextToAxis'),
      set: (ref, value) => {
        if (
          choiceOf(value, ['NextToAxis', 'High', 'Low', 'None']) !==
          (ref.axis === 'categoryAxis' ? 'Low' : 'NextToAxis')
        )
          throw notProvided('ChartAxis', 'tickLabelPosition');
      },
    },
    type: { get: (ref) => (ref.axis === 'categoryAxis' ? 'Category' : 'Value') },
    visible: {
      get: (ref) => axisOf(ref).hidden !== true,
      set: (ref, value, { core }) => changeAxis(core, ref, { hidden: booleanOf(value) ? undefined : true }),
    },
  },
});

const ChartGridlines = objectType<AxisRef>({
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: (ref) => axisOf(ref).gridlines === true,
      set: (ref, value, { core }) =>
        changeAxis(core, ref, { gridlines: booleanOf(value) ? true : undefined } satisfies {
          gridlines: ChartAxisData['gridlines'] | undefined;
        }),
    },
  },
});

const ChartAxisTitle = objectType<AxisRef>({
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: (ref) => axisOf(ref).title ?? '',
      set: (ref, value, { core }) => changeAxis(core, ref, { title: textOf(value) }),
    },
    visible: {
      get: (ref) => axisOf(ref).title !== undefined,
      set: (ref, value, { core }) =>
        changeAxis(core, ref, { title: booleanOf(value) ? (axisOf(ref).title ?? 'Axis Title') : undefined }),
    },
  },
});

export const chartAxisTypes: readonly AnyType[] = [ChartAxes, ChartAxis, ChartGridlines, ChartAxisTitle];
