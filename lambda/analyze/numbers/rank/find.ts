import type { Label } from '../label/label.ts';
import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** A number that was found and labelled, and is to be ranked. */
export interface Find {
  readonly line: Line;
  readonly quantity: Quantity;
  readonly label: Label;
}
