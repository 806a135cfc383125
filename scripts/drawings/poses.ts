import type { Pose } from './people.ts';

export const standing: Pose = {
  neck: [0, -232],
  hip: [0, -128],
  head: [4, -268],
  arms: [[[30, -170], [66, -186]], [[34, -180], [74, -192]]],
  legs: [[[6, -64], [4, 0]], [[-8, -64], [-22, 0]]],
};

/** Both hands forward and low, as when ladling or watering. */
export const pouring: Pose = {
  neck: [16, -226],
  hip: [-4, -126],
  head: [30, -260],
  arms: [[[48, -160], [98, -150]], [[56, -172], [104, -162]]],
  legs: [[[8, -62], [2, 0]], [[-16, -62], [-36, 0]]],
};

export const bending: Pose = {
  neck: [78, -158],
  hip: [-18, -126],
  head: [116, -160],
  arms: [[[92, -94], [112, -40]], [[104, -100], [136, -52]]],
  legs: [[[6, -66], [-2, 0]], [[-26, -62], [-40, 0]]],
};

export const crouching: Pose = {
  neck: [26, -142],
  hip: [-22, -56],
  head: [46, -174],
  arms: [[[62, -92], [98, -50]], [[70, -100], [110, -66]]],
  legs: [[[48, -74], [28, 0]], [[36, -70], [2, 0]]],
};

/** On a seat about 90 high, looking down at what the hands hold. */
export const seated: Pose = {
  neck: [2, -200],
  hip: [-8, -100],
  head: [14, -234],
  arms: [[[38, -138], [82, -146]], [[46, -146], [90, -152]]],
  legs: [[[64, -98], [62, 0]], [[54, -96], [44, 0]]],
};

/** On the floor, legs folded, a book in the hands. */
export const onTheMat: Pose = {
  neck: [0, -128],
  hip: [-6, -28],
  head: [12, -162],
  arms: [[[30, -70], [70, -84]], [[38, -76], [80, -88]]],
  legs: [[[70, -34], [18, -2]], [[62, -26], [6, 0]]],
};

export const walking: Pose = {
  neck: [14, -230],
  hip: [-4, -128],
  head: [24, -266],
  arms: [[[46, -168], [98, -188]], [[56, -180], [104, -204]]],
  legs: [[[26, -66], [24, 0]], [[-22, -64], [-60, 0]]],
};

export const pushing: Pose = {
  neck: [40, -212],
  hip: [-16, -122],
  head: [62, -244],
  arms: [[[86, -180], [132, -190]], [[92, -196], [136, -216]]],
  legs: [[[34, -66], [8, 0]], [[-44, -64], [-82, 0]]],
};

/** One arm out to the side, as when scattering grain or showing something. */
export const reaching: Pose = {
  neck: [0, -232],
  hip: [-2, -128],
  head: [8, -268],
  arms: [[[52, -190], [104, -172]], [[20, -168], [46, -150]]],
  legs: [[[10, -64], [14, 0]], [[-10, -64], [-24, 0]]],
};
