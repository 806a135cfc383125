import { darker, gold, lighter, mix, skin, straw } from './palette.ts';
import { circle, ellipse, path, pen, placed, round, turned } from './shapes.ts';
import type { Point } from './shapes.ts';

type Limb = readonly [bend: Point, end: Point];

/** Joints of a figure about 300 high that looks right, measured from the ground between the feet. */
export interface Pose {
  neck: Point;
  hip: Point;
  head: Point;
  arms: readonly [near: Limb, far: Limb];
  legs: readonly [near: Limb, far: Limb];
}

export interface Person {
  pose: Pose;
  shirt: string;
  trousers?: string;
  hat?: boolean;
  hair?: string;
}

/** A faceless figure, with the conical leaf hat unless bareheaded. */
export function person(at: Point, scale: number, who: Person): string {
  const { pose, shirt, trousers = '#3b322c' } = who;
  const [nearArm, farArm] = pose.arms;
  const parts = [
    leg(pose.hip, pose.legs[1], darker(trousers, 0.25)),
    arm(pose.neck, farArm, darker(shirt, 0.22)),
    leg(pose.hip, pose.legs[0], trousers),
    torso(pose, shirt),
    head(pose, who),
    arm(pose.neck, nearArm, mix(shirt, lighter(shirt, 0.5), 0.25)),
  ];
  return placed(at, scale, parts.join(''));
}

function leg(hip: Point, [knee, foot]: Limb, colour: string): string {
  const shin: Point = [foot[0], foot[1] - 12];
  return (
    path(joint(hip, knee, shin), pen(colour, 34, { 'stroke-linejoin': 'round' })) +
    ellipse([foot[0] + 9, foot[1] - 6], [19, 8], darker(skin, 0.35))
  );
}

function arm(neck: Point, [elbow, hand]: Limb, colour: string): string {
  const shoulder: Point = [neck[0], neck[1] + 16];
  const wrist: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.8, elbow[1] + (hand[1] - elbow[1]) * 0.8];
  return (
    path(`M${elbow.join(' ')}L${hand.join(' ')}`, pen(skin, 15)) +
    circle(hand, 10, skin) +
    path(joint(shoulder, elbow, wrist), pen(colour, 25, { 'stroke-linejoin': 'round' }))
  );
}

function joint(from: Point, bend: Point, to: Point): string {
  return `M${from.join(' ')}L${bend.join(' ')}L${to.join(' ')}`;
}

function torso({ neck, hip }: Pose, shirt: string): string {
  const length = Math.hypot(hip[0] - neck[0], hip[1] - neck[1]);
  const lean = (Math.atan2(hip[0] - neck[0], hip[1] - neck[1]) * -180) / Math.PI;
  const end = round(length + 14);
  const shape = `M-14 0C-34 4-38 22-36 40L-42 ${end}Q0 ${end + 14} 42 ${end}L34 38C36 20 30 4 14 0Q0 8-14 0Z`;
  const shade = `M8 6Q30 50 20 ${end + 5}L42 ${end}L34 38C36 20 30 4 14 0Z`;
  const body = path(shape, shirt) + path(shade, { fill: darker(shirt, 0.3), opacity: 0.28 });
  return placed(neck, 1, turned(lean, body));
}

function head({ neck, head: at }: Pose, { hat = true, hair = '#30241d' }: Person): string {
  const tilt = (Math.atan2(at[0] - neck[0], neck[1] - at[1]) * 180) / Math.PI;
  const throat = path(`M${neck.join(' ')}L${at.join(' ')}`, pen(darker(skin, 0.15), 19));
  const face = circle([0, 0], 27, skin);
  const bun = `M-27 8C-34-34 18-42 26-8Q4-14-6 2Q-12 16-18 22Q-24 18-27 8Z`;
  const top = hat ? path('M-20 4Q-26 30-12 40L-4 12Z', hair) + leafHat() : path(bun, hair);
  return throat + placed(at, 1, turned(tilt * 0.6, face + top));
}

/** Drawn around the middle of the head it sits on. */
export function leafHat(): string {
  const cone = 'M-62 2Q-22-30 0-58Q22-30 62 2Q0 20-62 2Z';
  const shade = 'M0-58Q22-30 62 2Q34 12 8 12Q20-22 0-58Z';
  const bands = 'M-44-9Q0 7 44-9M-28-23Q0-10 28-23';
  return (
    path(cone, lighter(straw, 0.35)) +
    path(shade, { fill: mix(straw, gold, 0.4), opacity: 0.55 }) +
    path(bands, pen(darker(straw, 0.25), 1.6, { opacity: 0.6 })) +
    path('M-62 2Q0 20 62 2Q0 11-62 2Z', darker(straw, 0.28))
  );
}
