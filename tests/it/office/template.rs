//! The user's own template: what is its own stays, what is missing is said.

use std::io::{Cursor, Write as _};

use onus::document::{Subject, Template, WrongTemplate, made};
use zip::write::SimpleFileOptions;

use super::{assert_sound, document, files, part, report, written};

/// Our template's parts as a container, each changed by `change`.
fn template(change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let parts = [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/styles.xml",
        "word/settings.xml",
        "word/header1.xml",
        "word/footer1.xml",
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in parts {
        let text = crate::support::text(&format!("../data/document/docx/{name}"));
        writer.start_file(name, SimpleFileOptions::default()).expect("a file");
        writer.write_all(change(name, text).as_bytes()).expect("its content");
    }
    writer.finish().expect("a container").into_inner()
}

/// A template as a German Word writes it: other identifiers, placeholders cut into runs, a header of its own, a `.dotx`.
fn german() -> Vec<u8> {
    template(|name, text| {
        match name {
        "[Content_Types].xml" => text.replace("document.main+xml", "template.main+xml"),
        "word/document.xml" => text
            .replace("<w:t>{{body}}</w:t>", "<w:t>{{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>body</w:t></w:r><w:r><w:t xml:space=\"preserve\">}} </w:t>")
            .replace("w:val=\"Title\"", "w:val=\"Titel\""),
        "word/styles.xml" => {
            let from = text.find("  <w:style w:type=\"paragraph\" w:customStyle").expect("our own styles");
            let own = text.find("</w:styles>").expect("the end");
            format!("{}{}", &text[..from], &text[own..])
                .replace("\"Title\"><", "\"Titel\"><")
                .replace("styleId=\"Heading1\"", "styleId=\"berschrift1\"")
        }
        "word/header1.xml" => text.replace("</w:hdr>", "<w:p><w:r><w:t>Ministerium</w:t></w:r></w:p></w:hdr>"),
        _ => text,
    }
    })
}

#[test]
fn a_template_of_the_users_own_keeps_what_is_its_own() {
    let (report, bytes) = (report(), german());
    let document = document(&report);
    let template = Template::read(&bytes).expect("a template");
    let subject = Subject { template: Some(&template), ..Subject::of(&report, &document) };
    let docx = written("docx", subject);
    for (name, content) in files(&docx) {
        assert_sound(&name, &String::from_utf8(content).expect("UTF-8"));
    }
    let text = part(&docx, "word/document.xml");
    assert!(text.contains("<w:pStyle w:val=\"Titel\"/>") && text.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    assert!(!text.contains("Heading1") && !text.contains("{{"));
    assert!(text.contains("Arden") && text.contains("<w:headerReference"));
    let header = part(&docx, "word/header1.xml");
    assert!(header.contains("Ministerium") && header.contains(&document.title));
    let styles = part(&docx, "word/styles.xml");
    for id in ["OnusTable", "OnusCell", "berschrift1"] {
        assert_eq!(styles.matches(&format!("w:styleId=\"{id}\"")).count(), 1, "{id}");
    }
    assert!(!styles.contains("Heading1"), "what the template has is not added");
    assert!(part(&docx, "[Content_Types].xml").contains("wordprocessingml.document.main+xml"));
    assert_eq!(made(&docx).expect("a result inside").template.as_deref(), Some(template.digest()));
}

#[test]
fn what_is_wrong_with_a_template_is_said() {
    let wrong = |from: &'static str, to: &'static str| {
        Template::read(&template(|_, text| text.replace(from, to))).expect_err("wrong")
    };
    let missing = wrong("{{body}}", "here");
    assert_eq!(missing, WrongTemplate::Missing("body"));
    assert_eq!(
        missing.to_string(),
        "the template has no paragraph with `{{body}}` alone in it: write it where the body is to stand"
    );
    assert_eq!(wrong("{{title}}", "Title"), WrongTemplate::Missing("title"));
    assert_eq!(wrong("{{body}}", "see {{body}}"), WrongTemplate::Missing("body"));
    assert_eq!(wrong("{{body}}", "{{title}}"), WrongTemplate::Twice("title", 2));
    assert_eq!(wrong("document.main+xml", "document.macroEnabled.main+xml"), WrongTemplate::Macros);
    assert!(matches!(wrong("</w:body>", "</w:p></w:body>"), WrongTemplate::Part { .. }));
    let nested = |depth: usize| {
        let (open, close) = ("<w:p><w:r><w:pict>".repeat(depth), "</w:pict></w:r></w:p>".repeat(depth));
        let inside = format!("{open}<w:p/>{close}</w:body>");
        Template::read(&template(|_, text| text.replace("</w:body>", &inside)))
    };
    assert!(nested(20).is_ok());
    assert!(matches!(nested(60_000), Err(WrongTemplate::Part { why, .. }) if why.contains("in one another")));
    assert_eq!(Template::read(b"no container"), Err(WrongTemplate::NoDocument));
    let report = report();
    let package = written("zip", Subject::of(&report, &document(&report)));
    assert_eq!(Template::read(&package), Err(WrongTemplate::NoDocument));
}

/// The document as Word saves it again: the part with the result has another name, properties and relations of its own.
fn saved_by_word(docx: &[u8]) -> Vec<u8> {
    let mut saved = files(docx);
    let result = saved.remove("customXml/onus.xml").expect("the result");
    saved.insert("customXml/item1.xml".to_owned(), result);
    let properties = "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>";
    saved.insert("customXml/itemProps1.xml".to_owned(), properties.into());
    let of_item = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship \
        Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps\" \
        Target=\"itemProps1.xml\"/></Relationships>";
    saved.insert("customXml/_rels/item1.xml.rels".to_owned(), of_item.into());
    let core = saved.remove("docProps/core.xml").expect("properties");
    saved.insert("docProps/core2.xml".to_owned(), core);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in saved {
        let text = String::from_utf8(content).expect("UTF-8");
        let text = match name.as_str() {
            "word/document.xml" => crate::support::text("../data/document/docx/word/document.xml"),
            "[Content_Types].xml" => text
                .replace("/customXml/onus.xml", "/customXml/itemProps1.xml")
                .replace("docProps/core.xml", "docProps/core2.xml"),
            _ => text
                .replace("customXml/onus.xml", "customXml/item1.xml")
                .replace("docProps/core.xml", "docProps/core2.xml"),
        };
        writer.start_file(name, SimpleFileOptions::default()).expect("a file");
        writer.write_all(text.as_bytes()).expect("its content");
    }
    writer.finish().expect("a container").into_inner()
}

#[test]
fn a_document_that_word_saved_serves_as_a_template_without_its_old_result() {
    let first = report();
    let saved = saved_by_word(&written("docx", Subject::of(&first, &document(&first))));
    assert!(made(&saved).is_some(), "the old result is found under its new name");
    let mut second = report();
    second.head.title = "Another report".to_owned();
    let template = Template::read(&saved).expect("a template");
    let subject = document(&second);
    let docx = written("docx", Subject { template: Some(&template), ..Subject::of(&second, &subject) });
    let result = String::from_utf8(made(&docx).expect("a result").result).expect("UTF-8");
    assert!(result.contains("Another report"), "the result is that of the new document");
    let names: Vec<String> = files(&docx).into_keys().filter(|name| name.starts_with("customXml/")).collect();
    assert_eq!(names, ["customXml/onus.xml"]);
    assert_eq!(part(&docx, "word/_rels/document.xml.rels").matches("customXml").count(), 2, "one type, one target");
    let types = part(&docx, "[Content_Types].xml");
    assert_eq!(types.matches("customXml").count(), 1, "{types}");
    assert_eq!(types.matches("core-properties").count(), 1, "{types}");
    assert!(part(&docx, "docProps/core2.xml").contains("Another report"));
    assert!(!files(&docx).contains_key("docProps/core.xml"));
}
