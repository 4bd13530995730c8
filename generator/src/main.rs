//! The command line: `generate` and `sync`, each with `--check`.
//!
//! Exit status 0: done, or in step. 1: a fault in the input, or out of step. 2: wrong usage. The work is the library's;
//! here is only what a terminal needs.

use clap::{Parser, Subcommand};
use hubspot_generator::archive;
use hubspot_generator::fault::Faults;

use hubspot_generator::generate::{Generated, NAMES, generate_with_archive};
use hubspot_generator::output::{self, Difference};
use hubspot_generator::sync;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// Turns HubSpot's published OpenAPI documents into the typed crate hubspot-api.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the crate from the specifications.
    Generate {
        /// The folder of specifications.
        #[arg(long, default_value = "specs")]
        specs: PathBuf,
        /// The folder of the crate.
        #[arg(long, default_value = "generated")]
        out: PathBuf,
        /// Writes nothing and says whether the crate is what the specifications give.
        #[arg(long)]
        check: bool,
    },
    /// Writes the specifications from a checkout of the published collection.
    Sync {
        /// A folder that holds `PublicApiSpecs/`.
        source: PathBuf,
        /// The folder of specifications.
        #[arg(long, default_value = "specs")]
        specs: PathBuf,
        /// Writes nothing and says whether the specifications are what the source gives.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Generate { specs, out, check: false } => write_crate(&specs, &out),
        Command::Generate { specs, out, check: true } => check_crate(&specs, &out),
        Command::Sync { source, specs, check: false } => write_specs(source, specs),
        Command::Sync { source, specs, check: true } => check_specs(source, specs),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(faults) => {
            eprintln!("{faults}");
            ExitCode::FAILURE
        }
    }
}

fn write_crate(specs: &Path, out: &Path) -> Result<bool, Faults> {
    let (Generated { tree, names, summary }, archive) = working("generating", || generate_with_archive(specs))?;
    let changed = output::write(out, &tree)?;
    output::write_file(&specs.join(NAMES), &names)?;
    if let Some(path) = archive_of(specs) {
        output::write_file(&path, &archive)?;
    }
    println!("{summary}\n{:>7} files written", changed.len());
    Ok(true)
}

fn check_crate(specs: &Path, out: &Path) -> Result<bool, Faults> {
    let (Generated { tree, names, .. }, archive) = working("generating", || generate_with_archive(specs))?;
    let mut differences = output::compare(out, &tree)?;
    differences.extend(output::compare_file(&specs.join(NAMES), &names)?);
    if let Some(path) = archive_of(specs) {
        differences.extend(output::compare_packed(&path, &archive)?);
    }
    for difference in &differences {
        println!("{}", described(difference));
    }
    if differences.is_empty() {
        println!("in step: the crate is what the specifications give");
    } else {
        println!("out of step: {} files; `hubspot-generator generate` accepts the change", differences.len());
    }
    Ok(differences.is_empty())
}

/// Where the specifications lie in the generator's package: beside their folder, as in this repository. Other folders of
/// specifications have no package to travel with.
fn archive_of(specs: &Path) -> Option<PathBuf> {
    let package = specs.parent()?.join("generator");
    package.join("Cargo.toml").exists().then(|| package.join(archive::FILE))
}

fn write_specs(source: PathBuf, specs: PathBuf) -> Result<bool, Faults> {
    let summary = working("reading", || sync::sync(&sync::Options { source, specs }))?;
    println!("{summary}");
    Ok(true)
}

fn check_specs(source: PathBuf, specs: PathBuf) -> Result<bool, Faults> {
    let checked = working("reading", || sync::check(&sync::Options { source, specs }))?;
    for drift in &checked.drift {
        println!("{drift}");
    }
    if checked.drift.is_empty() {
        println!("in step: the specifications are what the source gives");
    } else {
        println!("out of step: {} files; `hubspot-generator sync` accepts the change", checked.drift.len());
    }
    Ok(checked.drift.is_empty())
}

/// Runs something that may take a moment; a terminal sees that it runs, a file does not.
fn working<T>(what: &'static str, work: impl FnOnce() -> T) -> T {
    let style =
        ProgressStyle::with_template("{spinner} {msg} {elapsed}").unwrap_or_else(|_| ProgressStyle::default_spinner());
    let bar = ProgressBar::new_spinner().with_style(style).with_message(what);
    bar.enable_steady_tick(Duration::from_millis(100));
    let done = work();
    bar.finish_and_clear();
    done
}

/// A difference as a person reads it: the lines that differ, with a little around them.
fn described(difference: &Difference) -> String {
    match difference {
        Difference::Missing(file) => format!("missing: {file}"),
        Difference::Stale(file) => format!("stale: {file}"),
        Difference::Changed(file, present, wanted) => similar::TextDiff::from_lines(present, wanted)
            .unified_diff()
            .context_radius(2)
            .header(file, &format!("{file} (generated)"))
            .to_string(),
    }
}
