//! How example files are read: one invented file for each way to write a header, and for each
//! place a comment can stand in.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use envmuster_schema::Schema;
use envmuster_schema::schema::{Example, Requirement, Variable};

/// The sections and variables of a file, one a line, in the order of the file.
fn outline(text: &str) -> Vec<String> {
    let schema = Schema::parse(text);
    let mut lines: Vec<(u32, String)> = Vec::new();
    for section in &schema.sections {
        let note = section.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        lines.push((section.line, format!("{} {}{note}", "#".repeat(section.level.into()), section.title)));
    }
    for variable in &schema.variables {
        let title = schema.section_of(variable).map_or("-", |section| section.title.as_str());
        lines.push((variable.line, format!("{} in {title}", variable.name)));
    }
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}

fn variable(text: &str, name: &str) -> Variable {
    Schema::parse(text).variable(name).expect("it is declared").clone()
}

fn requirement(text: &str, name: &str) -> Requirement {
    variable(text, name).requirement.value
}

#[test]
fn a_short_comment_over_a_group_is_a_header() {
    let text = "# Parcel Tracking\nPARCEL_HOST=\nPARCEL_TOKEN=\n\n# Label printer\nPRINTER_QUEUE=a4\nPRINTER_TRAY=2\n";
    assert_eq!(
        outline(text),
        [
            "# Parcel Tracking",
            "PARCEL_HOST in Parcel Tracking",
            "PARCEL_TOKEN in Parcel Tracking",
            "# Label printer",
            "PRINTER_QUEUE in Label printer",
            "PRINTER_TRAY in Label printer",
        ]
    );
}

#[test]
fn every_way_to_draw_a_header_is_known() {
    for header in [
        "# ==========\n# Parcels\n# ==========\n",
        "#############\n## Parcels ##\n#############\n",
        "# ---- Parcels ----\n",
        "# ==== Parcels ====\n",
        "# ── Parcels ─────────\n",
        "# ———— Parcels ————\n",
        "#------------ Parcels ------------#\n",
        "# --- Parcels\n",
        "# - Parcels **********\n",
        "# [Parcels]\n",
        "# [[PARCELS]]\n",
        "# Parcels\n# -------\n",
        "#\n# Parcels\n#\n\n",
        "###> Parcels ###\n",
        "## Parcels\n\n",
        "# **Parcels**\n",
        "# Parcels:\n",
    ] {
        let text = format!("LOOSE=1\n\n{header}PARCEL_HOST=\nDEPOT=\n");
        let found: Vec<String> = outline(&text).into_iter().map(|line| line.to_lowercase()).collect();
        assert_eq!(
            found,
            ["loose in -", "# parcels", "parcel_host in parcels", "depot in parcels"],
            "{header}"
        );
    }
}

#[test]
fn a_trailing_parenthesis_is_the_note_of_a_section() {
    let text = "# ==== DEPOT SERVICE (Haulier) ====\nDEPOT_URL=\n";
    assert_eq!(outline(text), ["# DEPOT SERVICE (Haulier)", "DEPOT_URL in DEPOT SERVICE"]);
}

#[test]
fn plain_headers_stand_inside_drawn_ones() {
    let text = "\
# ======================
# SHIPPING
# ======================

# Parcels
PARCEL_HOST=
PARCEL_TOKEN=

# Pallets
PALLET_HOST=
PALLET_TOKEN=

# ======================
# BILLING
# ======================
INVOICE_PREFIX=R
";
    let schema = Schema::parse(text);
    let parents: Vec<Option<usize>> = schema.sections.iter().map(|section| section.parent).collect();
    assert_eq!(parents, [None, Some(0), Some(0), None]);
    assert_eq!(outline(text)[1], "## Parcels");
}

#[test]
fn a_description_is_no_header() {
    let text = "\
# The host of the parcel service
PARCEL_HOST=

# Generate with: openssl rand -hex 32
PARCEL_SECRET=

# Parcel API key
PARCEL_API_KEY=

# Porta do servidor
SERVER_PORT=8080

# 服务器监听端口
LISTEN_PORT=8081
";
    assert_eq!(Schema::parse(text).sections.len(), 0);
    assert_eq!(variable(text, "PARCEL_HOST").description.as_deref(), Some("The host of the parcel service"));
}

#[test]
fn the_title_of_the_file_is_no_section() {
    let text = "\
# ===================================
# Depot - Environment Variables
# Copy this file to .env
# ===================================

# ---- Parcels ----
PARCEL_HOST=

# ---- Pallets ----
PALLET_HOST=
";
    assert_eq!(outline(text)[0], "# Parcels");
}

#[test]
fn a_plain_section_ends_where_the_topic_does() {
    let text = "# Parcels\nPARCEL_HOST=\nPARCEL_PORT=\n\nPARCEL_TOKEN=\n\nLOCALE=de\n";
    assert_eq!(
        outline(text),
        [
            "# Parcels",
            "PARCEL_HOST in Parcels",
            "PARCEL_PORT in Parcels",
            "PARCEL_TOKEN in Parcels",
            "LOCALE in -"
        ]
    );
}

#[test]
fn a_commented_out_assignment_is_an_optional_variable() {
    let text = "# PARCEL_CACHE=on\n#PARCEL_RETRIES=3\n";
    assert_eq!(requirement(text, "PARCEL_CACHE"), Requirement::Optional);
    assert!(variable(text, "PARCEL_RETRIES").commented_out);
}

#[test]
fn a_menu_of_one_name_is_one_variable() {
    let text = "# CARRIER=post\n# CARRIER=courier\n# CARRIER=pigeon\n";
    assert_eq!(Schema::parse(text).variables.len(), 1);
}

#[test]
fn a_commented_out_alternative_is_no_second_variable() {
    let text = "# CARRIER=courier\nCARRIER=post\n# CARRIER=pigeon\n";
    let schema = Schema::parse(text);
    assert_eq!(schema.variables.len(), 1);
    assert_eq!(schema.variables[0].line, 2);
    assert!(schema.findings.is_empty());
}

#[test]
fn an_assignment_in_prose_is_no_variable() {
    let text = "\
# Instead of:
#   DEPOT_KEY=abc
# say where a file with it is, e.g. DEPOT_KEY_FILE=/run/depot
# To try it: DEPOT_KEY=abc npm start
# DEPOT_MODE=test npm run dev
DEPOT_NAME=north
";
    let names: Vec<String> = Schema::parse(text).variables.into_iter().map(|v| v.name).collect();
    assert_eq!(names, ["DEPOT_NAME"]);
}

#[test]
fn the_last_of_two_declarations_counts_and_is_reported() {
    let schema = Schema::parse("DEPOT=north\nOTHER=1\nDEPOT=south\n");
    assert_eq!(schema.variables.len(), 2);
    assert_eq!(schema.variable("DEPOT").expect("declared").line, 3);
    assert_eq!(schema.findings[0].rule, "duplicate-variable");
    assert_eq!(schema.findings[0].related.len(), 1);
}

#[test]
fn a_line_that_cannot_be_read_costs_one_finding() {
    let schema = Schema::parse("DEPOT=north\nhunter2 hunter3\nOTHER=1\n");
    assert_eq!(schema.variables.len(), 2);
    let finding = &schema.findings[0];
    assert_eq!((finding.rule, finding.location.as_ref().map(|at| at.line)), ("unreadable-line", Some(2)));
    assert!(!format!("{schema:?}").contains("hunter"));
}

#[test]
fn comments_above_behind_and_below_describe_a_variable() {
    let text = "# Where parcels wait\nDEPOT=north # or south\n# Ask the office for others\n\nOTHER=1\n";
    let described = variable(text, "DEPOT").description;
    assert_eq!(described.as_deref(), Some("Where parcels wait\nor south\nAsk the office for others"));
    assert_eq!(variable(text, "OTHER").description, None);
}

#[test]
fn words_near_a_variable_say_whether_it_must_be_set() {
    let text = "\
# Signs labels (required)
LABEL_KEY=

# Optional: prints a logo
LOGO=

DEPOT= # required
STAMP= # optional
";
    assert_eq!(requirement(text, "LABEL_KEY"), Requirement::Required);
    assert_eq!(requirement(text, "LOGO"), Requirement::StatedOptional);
    assert_eq!(requirement(text, "DEPOT"), Requirement::Required);
    assert_eq!(requirement(text, "STAMP"), Requirement::StatedOptional);
    assert_eq!(variable(text, "LABEL_KEY").requirement.line, Some(1));
}

#[test]
fn words_in_a_header_speak_for_its_section() {
    let text = "# ---- Parcels (optional) ----\nPARCEL_HOST=\n\n# Its token\nPARCEL_TOKEN=\n\n# ---- REQUIRED: Pallets ----\nPALLET_HOST=\n";
    assert_eq!(requirement(text, "PARCEL_TOKEN"), Requirement::StatedOptional);
    assert_eq!(requirement(text, "PALLET_HOST"), Requirement::Required);
}

#[test]
fn what_is_said_of_a_group_is_said_of_each_in_it() {
    let text = "LOOSE=\n\n# Leave these empty to ship by hand\nPARCEL_HOST=\nPARCEL_TOKEN=\n\nNEXT=\n";
    assert_eq!(requirement(text, "PARCEL_TOKEN"), Requirement::StatedOptional);
    assert_eq!(requirement(text, "NEXT"), Requirement::InferredRequired);
}

#[test]
fn nothing_said_leaves_the_line_to_decide() {
    assert_eq!(requirement("DEPOT=\n", "DEPOT"), Requirement::InferredRequired);
    assert_eq!(requirement("RETRIES=3\n", "RETRIES"), Requirement::Optional);
}

#[test]
fn a_condition_names_the_variable_it_depends_on() {
    let found = variable("CARRIER=post\n# Required if CARRIER=courier\nCOURIER_TOKEN=\n", "COURIER_TOKEN");
    assert_eq!(found.requirement.value, Requirement::StatedOptional);
    assert_eq!(found.conditions[0].variable, "CARRIER");
    assert_eq!(found.conditions[0].equals.as_deref(), Some("courier"));
}

#[test]
fn required_in_a_profile_is_required_there_alone() {
    let found = variable("# Required in production\nLABEL_KEY=\n", "LABEL_KEY");
    assert_eq!(found.required_in, ["production"]);
    assert!(!found.requirement.value.is_required());
}

#[test]
fn notes_of_other_kinds_are_kept() {
    let text = "\
# Deprecated: use DEPOT instead
WAREHOUSE=

# Fakes the scanner (local only)
# envmuster: allow committed-secret (a test key)
FAKE_SCANNER=on
";
    assert_eq!(variable(text, "WAREHOUSE").deprecated.as_deref(), Some("use DEPOT instead"));
    assert!(variable(text, "FAKE_SCANNER").local_only);
    assert_eq!(variable(text, "FAKE_SCANNER").allow, ["committed-secret"]);
}

#[test]
fn a_default_of_another_form_says_more_than_the_catalogue() {
    let kind = |text: &str| Schema::parse(text).variables[0].kind.value.name();
    assert_eq!(kind("REDIS_URL=redis://cache:6379"), "redis-url");
    assert_eq!(kind("REDIS_URL=https://cache.acme.dev"), "http-url");
    assert_eq!(kind("REDIS_URL=cache"), "redis-url");
}

#[test]
fn words_that_say_whether_alone_describe_nothing() {
    let described = |text: &str| Schema::parse(text).variables[0].description.clone();
    assert_eq!(described("# optional\nA=\n"), None);
    assert_eq!(described("# The queue.\n# (required)\nA=\n").as_deref(), Some("The queue."));
    assert_eq!(described("A= # REQUIRED\n"), None);
    assert_eq!(requirement("A= # REQUIRED\n", "A"), Requirement::Required);
}

#[test]
fn the_name_of_a_type_is_a_stand_in() {
    let example = |text: &str| Schema::parse(text).variables[0].example;
    assert_eq!(example("DB_PORT=number"), Example::Placeholder);
    assert_eq!(example("COLUMN_TYPE=number"), Example::Default);
    assert_eq!(example("CACHE_URL=redis://cache@hostname:port"), Example::Placeholder);
}

#[test]
fn titles_in_brackets_and_with_numbers_are_headers() {
    let text = "# [core]\nZONE=a\nNODES=2\n\n# [pallets]\nPALLET_HOST=\nPALLET_PORT=1\n";
    assert_eq!(outline(text)[..3], ["# core", "ZONE in core", "NODES in core"]);
    let text = "# 1) Server\nZONE=a\nNODES=2\n\n# 2) Pallets\n# Where they are.\nPALLET_HOST=\n";
    assert_eq!(outline(text)[3..], ["# 2) Pallets", "PALLET_HOST in 2) Pallets"]);
    let text = "# +-----------+\n# |  PALLETS  |\n# +-----------+\nPALLET_HOST=\nPALLET_PORT=1\n";
    assert_eq!(outline(text)[0], "# PALLETS");
    let text = "ZONE=a\n# [string]\nNAME=\n# [optional]\nOTHER=\n# @defaultSensitive=false\n# ---\nLAST=\n";
    assert!(Schema::parse(text).sections.is_empty());
}

#[test]
fn to_uncomment_is_said_of_what_is_commented_out() {
    let text = "# Uncomment to send mail\n# MAIL_HOST=mail.acme.dev\nMAIL_FROM=shop@acme.dev\n";
    assert_eq!(requirement(text, "MAIL_HOST"), Requirement::StatedOptional);
    assert_eq!(requirement(text, "MAIL_FROM"), Requirement::Optional);
}

#[test]
fn a_section_may_be_off() {
    for note in
        ["unused", "Not used", "n/a", "Twilio, unused", "unused; Twilio", "Twilio - n/a", "unused) (Twilio"]
    {
        assert!(Schema::parse(&format!("# ---- Pallets ({note}) ----\nPALLET_HOST=\n")).sections[0].off);
    }
    for note in ["rarely", "unused by the shop", "Twilio, rarely used"] {
        assert!(!Schema::parse(&format!("# ---- Pallets ({note}) ----\nPALLET_HOST=\n")).sections[0].off);
    }
}

#[test]
fn a_mark_at_the_start_and_other_line_ends_change_nothing() {
    let text = "# Parcels\nPARCEL_HOST=\nPARCEL_PORT=\n";
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(outline(&marked), outline(text));
}

#[test]
fn one_of_several_variables_is_enough() {
    let one_of = |text: &str, name: &str| {
        let schema = Schema::parse(text);
        let found = schema.variable(name).unwrap();
        (found.one_of.join(" "), found.requirement.value.is_required())
    };
    let both = ("FOX_KEY OWL_KEY".to_owned(), false);
    let neither = (String::new(), false);
    for text in [
        "# Either FOX_KEY or OWL_KEY is required\nFOX_KEY=your-key\nOWL_KEY=your-key\n",
        "# At least one of these is required\nFOX_KEY=\nOWL_KEY=\n",
        "# ==== MODELS (at least one required) ====\n\n# Foxes\nFOX_KEY=\n\n# Owls\nOWL_KEY=\nMODEL=small\n",
        "# Required if OWL_KEY is not set\nFOX_KEY=\nOWL_KEY= # Required if FOX_KEY is not set\n",
    ] {
        assert_eq!(one_of(text, "FOX_KEY").0.split(' ').count(), 2, "{text}");
        assert_eq!(one_of(text, "FOX_KEY").1, both.1, "{text}");
    }
    // Two of one service belong together, what is commented out is not demanded, nor an optional section.
    for text in [
        "# At least one of these is required\nFOX_KEY=\nFOX_SECRET=\n",
        "# Either FOX_KEY or OWL_KEY is required\n# FOX_KEY=\n# OWL_KEY=\n",
        "# ==== ZOO (optional) ====\n# Either FOX_KEY or OWL_KEY is required\nFOX_KEY=\nOWL_KEY=\n",
    ] {
        assert_eq!(one_of(text, "FOX_KEY"), neither, "{text}");
    }
}

#[test]
fn a_choice_is_one_for_all_that_it_names() {
    let text = "LOG=info\n# Set either FOX_KEY or OWL_KEY.\nFOX_KEY=\nOWL_KEY=\n";
    let schema = Schema::parse(text);
    for name in ["FOX_KEY", "OWL_KEY"] {
        assert_eq!(schema.variable(name).unwrap().one_of, ["FOX_KEY", "OWL_KEY"], "{name}");
    }
}

#[test]
fn what_depends_on_another_being_unset_is_a_choice_between_the_two() {
    let schema = Schema::parse("# @required=isEmpty($OWL_KEY)\nFOX_KEY=\n# @optional\nOWL_KEY=\n");
    assert_eq!(schema.variable("FOX_KEY").unwrap().one_of, ["FOX_KEY", "OWL_KEY"]);
}

#[test]
fn what_is_written_about_a_secret_tells_nothing_of_it() {
    let schema = Schema::parse(
        "# The key. One of: hunter2, walnut\n# @docs(https://docs.example/page?token=walnut) @type=string(startsWith=hunter)\n\
         API_KEY=\n\n# @type=string(startsWith=sk-) @sensitive\nOTHER=\n",
    );
    let [key, other] = &schema.variables[..] else { panic!("two variables") };
    let shown = format!("{:?} {:?} {:?}", key.description, key.docs, key.constraints);
    assert!(!shown.contains("hunter") && !shown.contains("walnut"), "{shown}");
    assert_eq!(other.constraints.starts_with.as_deref(), Some("sk-"));
}
