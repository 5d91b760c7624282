/** The overlay's style sheet: one file a part. The build minifies them and hands them over as text. */

import base from './base.css';
import card from './card.css';
import fields from './fields.css';
import labels from './labels.css';
import panel from './panel.css';
import print from './print.css';

export const overlayStyles = base + fields + labels + card + panel + print;
