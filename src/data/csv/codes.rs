//! The codes of findings in data files, for `explain` and for the tests that walk them.

/// A code, its meaning, and an example of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// `ONUS-D001`.
    pub code: &'static str,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// A file that gives it.
    pub bad: &'static str,
    /// The same, repaired.
    pub good: &'static str,
}

const fn code(code: &'static str, meaning: &'static str, bad: &'static str, good: &'static str) -> Code {
    Code { code, meaning, bad, good }
}

/// Every code of data files that text can give; `ONUS-D001` (not UTF-8), `ONUS-D002` (UTF-16), `ONUS-D020` (about.toml)
/// and `ONUS-D021` (a file that cannot be read) concern bytes and other files.
pub const CODES: &[Code] = &[
    code(
        "ONUS-D003",
        "Lines end with a carriage return alone, as on old Macs",
        "state,year,value\rARD,2024,1\r",
        "state,year,value\nARD,2024,1\n",
    ),
    code(
        "ONUS-D004",
        "A quote is never closed",
        "state,year,value\n\"ARD,2024,1\n",
        "state,year,value\n\"ARD\",2024,1\n",
    ),
    code(
        "ONUS-D005",
        "A quote stands inside a cell, or text after a closing quote",
        "state,year,value\nA\"RD,2024,1\n",
        "state,year,value\nARD,2024,1\n",
    ),
    code(
        "ONUS-D006",
        "A row has more or fewer cells than the header",
        "state,year,value\nARD,2024\n",
        "state,year,value\nARD,2024,1\n",
    ),
    code("ONUS-D007", "A row is blank", "state,year,value\n,,\nARD,2024,1\n", "state,year,value\nARD,2024,1\n"),
    code("ONUS-D008", "The file is empty", "", "state,year,value\nARD,2024,1\n"),
    code("ONUS-D009", "The header is that of no table", "country,gdp\nARD,1\n", "state,year,value\nARD,2024,1\n"),
    code(
        "ONUS-D010",
        "A cell that should be a code is none",
        "state,year,value\n=1+1,2024,1\n",
        "state,year,value\nARD,2024,1\n",
    ),
    code(
        "ONUS-D011",
        "A cell that should be a year is none",
        "state,year,value\nARD,24,1\n",
        "state,year,value\nARD,2024,1\n",
    ),
    code(
        "ONUS-D012",
        "A value is missing, in whatever words; missing is not zero",
        "state,year,value\nARD,2024,n/a\n",
        "state,year,value\nBEL,2024,1\n",
    ),
    code(
        "ONUS-D013",
        "A value is no number: separators, units, other digits",
        "state,year,value\nARD,2024,\"1,234\"\n",
        "state,year,value\nARD,2024,1234\n",
    ),
    code(
        "ONUS-D014",
        "A key stands twice",
        "state,year,value\nARD,2024,1\nARD,2024,2\n",
        "state,year,value\nARD,2024,1\nARD,2025,2\n",
    ),
    code(
        "ONUS-D015",
        "A status is none of the four",
        "state,year,value,status\nARD,2024,1,guess\n",
        "state,year,value,status\nARD,2024,1,projected\n",
    ),
    code(
        "ONUS-D016",
        "A number of people is negative or not whole",
        "origin,host,year,refugees\nSYR,DEU,2024,-5\n",
        "origin,host,year,refugees\nSYR,DEU,2024,5\n",
    ),
    code(
        "ONUS-D017",
        "A spell ends before it starts",
        "origin,state,start,end\nIND,GBR,1947,1858\n",
        "origin,state,start,end\nIND,GBR,1858,1947\n",
    ),
    code(
        "ONUS-D018",
        "A row is a total and would count everything twice",
        "state,year,value\nTotal,2024,1\n",
        "state,year,value\nARD,2024,1\n",
    ),
];
