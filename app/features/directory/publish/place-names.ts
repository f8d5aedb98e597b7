import { searchWords } from '../search-words'

/** Towns of West Yorkshire that say a district: with a place kept back, no text may name one. */
const towns = (
  'Batley|Baildon|Bingley|Brighouse|Castleford|Cleckheaton|Dewsbury|Elland|Featherstone|Garforth|Guiseley|Halifax|Hebden Bridge|' +
  'Heckmondwike|Hemsworth|Holmfirth|Horbury|Horsforth|Huddersfield|Ilkley|Keighley|Knottingley|Liversedge|Manningham|Mirfield|Morley|' +
  'Mytholmroyd|Normanton|Ossett|Otley|Pontefract|Pudsey|Ripponden|Rothwell|Shipley|Silsden|Slaithwaite|South Elmsall|Sowerby Bridge|' +
  'Spenborough|Todmorden|Wetherby|Yeadon|Chapeltown|Harehills|Beeston|Armley|Seacroft|Bramley|Airedale|Lupset'
).split('|')

/** Outward codes of West Yorkshire: `BD3`, `LS8`. */
const outward = /(?<![\p{L}\p{N}])(?:BD|HD|HX|LS|WF)\d{1,2}(?![\p{L}\p{N}])/giu

/** Places inside the county that a text names: districts, towns, beginnings of postcodes. */
export function mentionedPlaces(text: string, areaNames: readonly string[]): string[] {
  const said = ` ${searchWords(text).join(' ')} `
  const named = [...areaNames, ...towns].filter((name) => said.includes(` ${searchWords(name).join(' ')} `))
  return [...new Set([...named, ...[...text.matchAll(outward)].map(([one]) => one.toUpperCase())])]
}
