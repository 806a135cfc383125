import { tiledRoof } from './buildings.ts';
import { clay, darker, gold, ink, lacquer, leaf, lighter, mix, paper, water, wood } from './palette.ts';
import { person } from './people.ts';
import { reaching, seated } from './poses.ts';
import { box, circle, fade, path, pen, placed, polygon, shaded } from './shapes.ts';

export const night = '#12283c';

export function school(): string {
  const wall = mix('#c9a15e', night, 0.25);
  return placed(
    [770, 800],
    1,
    [
      shaded('M-470-330H470V0H-470Z', darker(wall, 0.25), wall),
      classroom(),
      doorway(352),
      ...[-464, 240, 464].map((x) => box([x - 9, -330], [18, 332], darker(clay, 0.35))),
      box([-490, -8], [980, 22], '#8d7a63'),
      placed([0, -42], 2.06, tiledRoof(mix(clay, night, 0.35))),
    ].join(''),
  );
}

/** The lit room seen through its wide window. */
function classroom(): string {
  const { define, fill } = fade('#fff1c4', '#f3bd62');
  const room = define + box([-446, -284], [668, 210], fill);
  const board =
    box([-416, -262], [250, 120], '#2d6b52') +
    box([-416, -144], [250, 9], wood) +
    path('M-390-230h110M-390-206h150M-390-182h80', pen(paper, 5, { opacity: 0.75 }));
  const pupils = [30, 122, 214].map((x, i) => desk(x, [water, lacquer, leaf][i] ?? water)).join('');
  const teacher = person([-96, -20], -0.86, { pose: reaching, shirt: '#f6ead2', trousers: ink, hat: false });
  const clip = `<clipPath id="room"><rect x="-446" y="-284" width="668" height="210"/></clipPath>`;
  const lamps = [-290, 10, 150]
    .map(
      (x) =>
        path(`M${x} -286v28`, pen(wood, 4)) +
        path(`M${x - 26} -250Q${x} -276 ${x + 26} -250Z`, lacquer) +
        circle([x, -246], 9, '#fffbe8'),
    )
    .join('');
  const frame = [-446, -280, -112, 56, 222].map((x) => box([x - 4, -290], [8, 222], darker(wood, 0.2))).join('');
  return `${clip}<g clip-path="url(#room)">${room}${board}${teacher}${pupils}${lamps}</g>${frame}${box([-456, -294], [688, 12], darker(wood, 0.2))}${box([-462, -80], [700, 16], wood)}`;
}

function desk(x: number, shirt: string): string {
  return (
    person([x, 6], -0.8, { pose: seated, shirt, hat: false, hair: x > 200 ? '#8b8378' : '#30241d' }) +
    box([x - 96, -112], [84, 10], wood) +
    box([x - 88, -124], [40, 10], paper)
  );
}

function doorway(x: number): string {
  const { define, fill } = fade('#fff1c4', '#f3bd62');
  return (
    define +
    box([x - 66, -264], [132, 260], fill) +
    box([x - 66, -264], [132, 12], wood) +
    polygon(
      [
        [x - 66, -264],
        [x - 112, -244],
        [x - 112, 2],
        [x - 66, -4],
      ],
      darker(wood, 0.1),
    ) +
    path(`M${x + 40} -250V-4`, pen(lighter(gold, 0.4), 3, { opacity: 0.6 }))
  );
}
