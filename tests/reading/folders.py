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
    "remarks": "about,noticed,location_id,source",
}
USUAL = {
    "locations": ("kel,kelurahan,Kampung,,,", "rt,rt,RT 001,kel,,100"),
    "indicators": ("rt,2018,water_access,80,,,,,survey,form",),
    "activities": ("1,rt,2018,drain,10,done,1000,reported,paper",),
}


Content = list[str] | tuple[str, ...] | bytes | str | None


def files_of(**tables: Content) -> dict[str, bytes]:
    """The three required files and these, by name; rows stand under the usual header.

    Text or bytes are the file as it is; None leaves a usual file out. A name with a dot is that of a file.
    """
    named = {
        name if "." in name else f"{name}.csv": (name, content) for name, content in (USUAL | tables).items()
    }
    return {file: _bytes(*content) for file, content in named.items() if content[1] is not None}


def write_folder(folder: Path, **tables: Content) -> Path:
    """Write the files of `files_of`."""
    for name, content in files_of(**tables).items():
        (folder / name).write_bytes(content)
    return folder


def _bytes(name: str, content: Content) -> bytes:
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode()
    return "\n".join([HEADERS[name], *(content or ()), ""]).encode()
