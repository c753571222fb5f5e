import { readSettings } from './read-settings';
import { showListings } from './show-listings';

// A script that is no module knows its own element, also where there are several.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const place = document.createElement('div');
  script.after(place);
  void showListings(place, readSettings(script));
}
