"""Small dataset folders written in a test."""

from pathlib import Path

HEADERS = {
    "locations": "location_id,level,name,parent_id,kawasan_id,households",
    "indicators": "location_id,year,indicator,volume,percent,percent_low,percent_high,rule,status,source",
    "activities": "activity_id,location_id,year,kind,volume,stage,amount_rupiah,status,source",
    "outcomes": "activity_id,indicator,volume",
    "decrees": "number,date,authority,location_id,area_ha",
    "figures": "location_id,measure,value,unit,as_of,said_by,kind,source",
    "actors": "actor_id,name,level",
    "collaboration": "event_id,date,stage,kind,title,location_id,source",
    "checks": "activity_id,date,exists",
}
USUAL = {
    "locations": ("kel,kelurahan,Kampung,,,", "rt,rt,RT 001,kel,,100"),
    "indicators": ("rt,2018,water_access,80,,,,,survey,form",),
    "activities": ("1,rt,2018,drain,10,done,1000,reported,paper",),
}


def write_folder(folder: Path, **tables: list[str] | bytes | str | None) -> Path:
    """Write the three required files and these; rows stand under the usual header.

    Text or bytes are the file as it is; None leaves a usual file out.
    """
    for name, content in (USUAL | tables).items():
        path = folder / f"{name}.csv"
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_bytes(content.encode())
        elif content is not None:
            path.write_text("\n".join([HEADERS[name], *content, ""]), encoding="utf-8")
    return folder
