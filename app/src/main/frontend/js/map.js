// Only pages with a map load this. Everything on a map also stands in a list beside it.
import { drawFields } from './map-draw.js';
import { shownMaps } from './map-shown.js';

shownMaps(document);
drawFields(document);
