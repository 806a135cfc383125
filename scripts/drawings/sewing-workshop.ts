import { room, sunbeam, view } from './interior.ts';
import { darker, gold, ink, leaf, lighter, meadow, mix, water, wood } from './palette.ts';
import { cloths, station } from './sewing-station.ts';
import { box, ellipse, glow, path, pen, picture, placed, round, shaded, times } from './shapes.ts';
import type { Point } from './shapes.ts';

export function sewingWorkshop(): string {
  return picture([
    room('#efe0c0', 730),
    ...windows(),
    rail([1370, 730]),
    bolts([150, 740]),
    ...lamps(),
    ...workers(),
    basket([1466, 1030]),
  ]);
}

function windows(): string[] {
  return [320, 660, 1000]
    .map((x) => view([x, 170], [250, 330]))
    .concat([320, 660, 1000].map((x) => sunbeam([x, 500], 250)));
}

function lamps(): string[] {
  return [445, 785, 1125].map(
    (x) =>
      path(`M${x} 0V76`, pen(ink, 4)) +
      glow([x, 116], 130, '#ffe6a6') +
      path(`M${x - 56} 112Q${x} 48 ${x + 56} 112Z`, leaf) +
      ellipse([x, 112], [56, 8], '#fff3cf'),
  );
}

function rail([x, y]: Point): string {
  const shirts = times(6, (i) => placed([-120 + i * 50, -420], 1, shirt(cloths[(i * 3 + 1) % cloths.length] ?? gold)));
  const frame = path('M-170 0V-440H170V0M-210 0H-130M130 0H210', pen('#6d645a', 10, { 'stroke-linejoin': 'round' }));
  return ellipse([x, y + 4], [220, 14], { fill: ink, opacity: 0.15 }) + placed([x, y], 1, frame + shirts);
}

function shirt(colour: string): string {
  const hanger = path('M0-16V4M-34 26Q0-6 34 26', pen('#6d645a', 4));
  const body = 'M-16 12L-46 30L-62 108L-38 114L-32 74V196H34V74L40 114L64 108L48 30L18 12Q0 26-16 12Z';
  return (
    hanger +
    shaded(body, lighter(colour, 0.14), darker(colour, 0.08)) +
    path('M0 26V190', pen(darker(colour, 0.25), 2.5, { opacity: 0.6 }))
  );
}

function bolts([x, y]: Point): string {
  const rolls = times(5, (i) => placed([-84 + i * 42, 0], 1, bolt(cloths[i] ?? gold, 250 + ((i * 37) % 90))));
  return (
    ellipse([x, y], [150, 14], { fill: ink, opacity: 0.16 }) +
    placed(
      [x, y],
      1,
      rolls + box([-124, -76], [248, 78], wood) + path('M-124-50H124M-124-26H124', pen(darker(wood, 0.3), 4)),
    )
  );
}

function bolt(colour: string, height: number): string {
  return (
    box([-19, -height], [38, height], colour) +
    box([6, -height], [13, height], { fill: darker(colour, 0.35), opacity: 0.35 }) +
    ellipse([0, -height], [19, 8], lighter(colour, 0.35)) +
    ellipse([0, -height], [7, 3], wood)
  );
}

function workers(): string[] {
  return [
    placed([270, 890], 0.98, station(0, { shirt: '#c8548a', hair: '#30241d' })),
    placed([1120, 890], 0.98, station(1, { shirt: mix(leaf, meadow, 0.2), hair: '#5b5148' })),
    placed([640, 1034], 1.42, station(2, { shirt: water, hair: '#8b8378' })),
  ];
}

function basket([x, y]: Point): string {
  const heap = cloths
    .slice(0, 5)
    .map((colour, i) => ellipse([-70 + i * 34, -104 - (i % 2) * 22], [46, 32], colour))
    .join('');
  const weave = times(5, (i) =>
    path(
      `M${round(-96 + i * 4)} ${-82 + i * 18}H${round(96 - i * 4)}`,
      pen('#a87a3c', 4, { 'stroke-dasharray': '16 8' }),
    ),
  );
  return (
    ellipse([x, y], [120, 14], { fill: ink, opacity: 0.2 }) +
    placed(
      [x, y],
      1,
      heap +
        path('M-104-96H104L84 0H-84Z', '#d9ab62') +
        weave +
        box([-110, -104], [220, 16], { fill: '#b98846', rx: 8 }),
    )
  );
}
