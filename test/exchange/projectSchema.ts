// The part of Microsoft's schema that our files use, written from its documentation: which elements stand where, in which order, and what they hold.

export type Kind = 'integer' | 'boolean' | 'dateTime' | 'time' | 'duration' | 'text' | 'float';

/** A list of children in the order of the schema; `many` where one may repeat. */
export interface Sequence {
  readonly [element: string]: Kind | Sequence | { readonly many: Sequence };
}

const period: Sequence = { FromDate: 'dateTime', ToDate: 'dateTime' };
const workingTimes: Sequence = { WorkingTime: { many: { FromTime: 'time', ToTime: 'time' } } };

/**
 * Source: "XML Schema for the Project (Calendars, Tasks, Resources, Assignments) Element", Microsoft Office Project 2007 XML Data Interchange Schema (mspdi_pj12.xsd). Elements we never write are
 * left out, so that one of them is an error here.
 */
export const PROJECT: Sequence = {
  SaveVersion: 'integer',
  Name: 'text',
  Title: 'text',
  ScheduleFromStart: 'boolean',
  StartDate: 'dateTime',
  FinishDate: 'dateTime',
  CurrencyCode: 'text',
  CalendarUID: 'integer',
  DefaultStartTime: 'time',
  DefaultFinishTime: 'time',
  MinutesPerDay: 'integer',
  MinutesPerWeek: 'integer',
  DaysPerMonth: 'integer',
  DefaultTaskType: 'integer',
  DurationFormat: 'integer',
  HonorConstraints: 'boolean',
  NewTasksEffortDriven: 'boolean',
  NewTasksEstimated: 'boolean',
  WeekStartDay: 'integer',
  StatusDate: 'dateTime',
  CurrentDate: 'dateTime',
  ExtendedAttributes: { ExtendedAttribute: { many: { FieldID: 'text', FieldName: 'text', Alias: 'text' } } },
  Calendars: {
    Calendar: {
      many: {
        UID: 'integer',
        Name: 'text',
        IsBaseCalendar: 'boolean',
        BaseCalendarUID: 'integer',
        WeekDays: {
          WeekDay: {
            many: { DayType: 'integer', DayWorking: 'boolean', TimePeriod: period, WorkingTimes: workingTimes },
          },
        },
        Exceptions: {
          Exception: {
            many: {
              EnteredByOccurrences: 'boolean',
              TimePeriod: period,
              Occurrences: 'integer',
              Name: 'text',
              Type: 'integer',
              DayWorking: 'boolean',
            },
          },
        },
      },
    },
  },
  Tasks: {
    Task: {
      many: {
        UID: 'integer',
        ID: 'integer',
        Name: 'text',
        Type: 'integer',
        IsNull: 'boolean',
        WBS: 'text',
        OutlineNumber: 'text',
        OutlineLevel: 'integer',
        Priority: 'integer',
        Start: 'dateTime',
        Finish: 'dateTime',
        Duration: 'duration',
        DurationFormat: 'integer',
        Work: 'duration',
        EffortDriven: 'boolean',
        Estimated: 'boolean',
        Milestone: 'boolean',
        Summary: 'boolean',
        Critical: 'boolean',
        PercentComplete: 'integer',
        ActualStart: 'dateTime',
        ActualFinish: 'dateTime',
        ActualDuration: 'duration',
        RemainingDuration: 'duration',
        ConstraintType: 'integer',
        CalendarUID: 'integer',
        ConstraintDate: 'dateTime',
        Deadline: 'dateTime',
        Notes: 'text',
        PredecessorLink: {
          many: {
            PredecessorUID: 'integer',
            Type: 'integer',
            CrossProject: 'boolean',
            LinkLag: 'integer',
            LagFormat: 'integer',
          },
        },
        ExtendedAttribute: { many: { FieldID: 'text', Value: 'text' } },
        Baseline: {
          many: {
            Number: 'integer',
            Start: 'dateTime',
            Finish: 'dateTime',
            Duration: 'duration',
            DurationFormat: 'integer',
          },
        },
      },
    },
  },
  Resources: {
    Resource: {
      many: {
        UID: 'integer',
        ID: 'integer',
        Name: 'text',
        Type: 'integer',
        IsNull: 'boolean',
        MaterialLabel: 'text',
        Code: 'text',
        MaxUnits: 'float',
        CalendarUID: 'integer',
      },
    },
  },
  Assignments: {
    Assignment: {
      many: {
        UID: 'integer',
        TaskUID: 'integer',
        ResourceUID: 'integer',
        Finish: 'dateTime',
        Milestone: 'boolean',
        Start: 'dateTime',
        Units: 'float',
        Work: 'duration',
      },
    },
  },
};
