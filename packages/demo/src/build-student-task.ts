import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import type { Region } from './demo-queries';
import type { Random } from './random';

/** What a laboratory adds to its pilots in the demo. */
type Added = Pick<Region, 'pilots' | 'studentTasks' | 'references'>;

/** A student's task of this laboratory for the next semester, and an earlier customer of it; both invented. */
export function buildStudentTask(
  random: Random,
  today: Date,
  lab: Region['organisations'][number],
): Added {
  const id = random.uuid();
  const offerId = id;
  const semester = nextSemester(osloDate(today));
  return {
    pilots: [
      {
        id,
        organisationId: lab.id,
        state: 'published',
        type: 'student_task',
        title: 'Bacheloroppgave: tell delene i kassene (demo)',
        summary:
          'En student finner ut om et kamera kan telle delene i kassene deres, og hva det koster mot å telle for hånd.',
        method:
          'Studenten besøker dere to ganger, tar bilder av kassene og prøver to enkle metoder for å telle.\nHver metode måles mot telling for hånd.\nStudenten legger fram svaret for dere.',
        skills: ['machine-vision', 'statistics'],
        industries: ['C'],
        weeks: 18,
        researcherHours: 500,
        priceOre: 0,
        companyHours: 15,
        deliverables: ['Rapport', 'Framlegging for bedriften'],
        dataNeeded: 'Noen kasser med deler, og en kontaktperson som svarer hver uke',
        place: 'company',
        municipality: lab.municipality ?? null,
        ipr: 'open',
        publication: 'open',
        capacityPerQuarter: 2,
        nextFreeOn: semester.startsOn,
        trlIn: 2,
        trlOut: 3,
        languages: ['norwegian', 'english'],
        publishedAt: today,
      },
    ],
    studentTasks: [
      {
        ...semester,
        offerId,
        topic:
          'Kan et enkelt kamera telle deler i en kasse godt nok til å slippe å telle for hånd?',
        supervisor: 'Demo-Vibeke Veileder',
      },
    ],
    references: [
      {
        offerId,
        position: 0,
        customer: 'Et verksted på Innherred (demo)',
        year: Number(semester.semester.slice(0, 4)) - 1,
        line: 'En student fant ut at opptelling kunne gå fra én dag til én time.',
      },
    ],
  };
}

/** The semester after this one, whose topics are handed in two weeks from now. */
function nextSemester(today: IsoDate): {
  semester: string;
  topicsBy: IsoDate;
  startsOn: IsoDate;
  deliversOn: IsoDate;
} {
  const year = Number(today.slice(0, 4));
  const topicsBy = addDays(today, 14);
  return today.slice(5) < '07-15'
    ? {
        semester: `${year} autumn`,
        topicsBy,
        startsOn: `${year}-08-20`,
        deliversOn: `${year}-12-10`,
      }
    : {
        semester: `${year + 1} spring`,
        topicsBy,
        startsOn: `${year + 1}-01-15`,
        deliversOn: `${year + 1}-05-20`,
      };
}
