/**
 * Parts of countries that newspapers set behind a town, with their abbreviations, by the country that they lie in; folded,
 * abbreviations without stops.
 */
export const REGION_ROWS: Readonly<Record<string, string>> = {
  'united states':
    'alabama,ala,al|alaska,ak|arizona,ariz,az|arkansas,ark,ar|california,calif,ca|colorado,colo|connecticut,conn,ct|delaware,del,de|' +
    'district of columbia,dc|florida,fla,fl|georgia,ga|hawaii,hi|idaho|illinois,ill,il|indiana,ind|iowa,ia|kansas,kan,ks|kentucky,ky|louisiana,la|maine|' +
    'maryland,md|massachusetts,mass,ma|michigan,mich,mi|minnesota,minn,mn|mississippi,miss,ms|missouri,mo|montana,mont,mt|nebraska,neb,ne|nevada,nev,nv|' +
    'new hampshire,nh|new jersey,nj|new mexico,nm|new york state,ny|north carolina,nc|north dakota,nd|ohio|oklahoma,okla,ok|oregon,ore|' +
    'pennsylvania,penn,pa|rhode island,ri|south carolina,sc|south dakota,sd|tennessee,tenn,tn|texas,tex,tx|utah,ut|vermont,vt|virginia,va|' +
    'washington state,wash,wa|west virginia,wv|wisconsin,wis,wi|wyoming,wyo,wy|puerto rico,pr|guam',
  canada:
    'alberta|british columbia,bc|manitoba|new brunswick,nb|newfoundland and labrador,newfoundland|nova scotia,ns|ontario,ont|prince edward island,pei|' +
    'quebec,que|saskatchewan,sask|yukon|nunavut|northwest territories',
  australia:
    'new south wales,nsw|victoria,vic|queensland,qld|south australia|western australia|tasmania,tas|northern territory|australian capital territory,act',
  'united kingdom':
    'england|scotland|wales|northern ireland|kent|essex|sussex|surrey|cornwall|devon|dorset|norfolk|suffolk|yorkshire|lancashire|cumbria|' +
    'somerset|cheshire|derbyshire|nottinghamshire|lincolnshire|leicestershire|oxfordshire|cambridgeshire|hampshire|berkshire|hertfordshire',
  ireland: 'county cork|county kerry|county galway|county dublin|county clare|county mayo',
};
