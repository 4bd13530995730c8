//! Prints what the project promises in figures: how long generation takes, what the crate costs to compile, how long it is.
//!
//! `cargo run -p hubspot-tests --example figures`, with `-- --doc` for the documentation too. No test: figures depend on
//! the machine, and on what else it does. Compilation is measured clean, with dependencies built and without incremental
//! state, in a target folder of its own. CPU-seconds and peak memory are told by GNU time (`/usr/bin/time`); where there
//! is none, there is wall time alone.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A compilation to measure: what is done, with which arguments, and the most that it may take.
const COMPILATIONS: &[(&str, &[&str], &str)] = &[
    ("cargo check, full", &["check", "--no-default-features", "--features", "full"], "20 s CPU, 1.1 GB"),
    ("cargo check, tickets v3", &["check", "--no-default-features", "--features", "crm-tickets,v3"], "3 s CPU"),
    ("cargo build, default features", &["build"], "6 s CPU, 600 MB"),
    (
        "cargo build, tickets in five versions",
        &["build", "--no-default-features", "--features", "crm-tickets,v3,v2025-09,v2026-03,v2026-09,v2026-09-beta"],
        "2.5 s CPU, 350 MB",
    ),
    (
        "cargo build, tickets v3",
        &["build", "--no-default-features", "--features", "crm-tickets,v3"],
        "1.5 s CPU, 250 MB",
    ),
    ("cargo build, full", &["build", "--no-default-features", "--features", "full"], "40 s CPU, 1.5 GB"),
];

const DOCUMENTATION: (&str, &[&str], &str) =
    ("cargo doc, full", &["doc", "--no-deps", "--no-default-features", "--features", "full"], "15 min, 6 GB");

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no workspace")?.to_owned();
    let project = Project { target: root.join("target/figures"), root };
    println!("| | wall | CPU | peak memory | to reach |\n|---|---|---|---|---|");
    project.generation()?;
    for (name, arguments, goal) in COMPILATIONS {
        project.compilation(name, arguments, goal)?;
    }
    if std::env::args().any(|argument| argument == "--doc") {
        let (name, arguments, goal) = DOCUMENTATION;
        project.compilation(name, arguments, goal)?;
    }
    project.length()
}

struct Project {
    root: PathBuf,
    /// Where compilations are measured, away from those of every day.
    target: PathBuf,
}

impl Project {
    fn cargo(&self, arguments: &[&str]) -> Vec<String> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let arguments = arguments.iter().map(|argument| (*argument).to_owned());
        std::iter::once(cargo).chain(arguments).collect()
    }

    /// Generates the crate beside the project.
    fn generation(&self) -> Result<(), Box<dyn Error>> {
        self.run(&self.cargo(&["build", "--quiet", "--release", "-p", "hubspot-generator"]))?;
        let out = self.target.join("generated");
        let program = self.target.join("release/hubspot-generator").display().to_string();
        let specs = self.root.join("specs").display().to_string();
        let arguments = ["generate", "--specs", &specs, "--out", &out.display().to_string()].map(str::to_owned);
        let command: Vec<String> = std::iter::once(program).chain(arguments).collect();
        let figures = self.measured(&command)?;
        fs::remove_dir_all(&out)?;
        figures.print("generate, the whole collection", "3 s, 1 GB");
        Ok(())
    }

    /// Compiles the generated crate with its package of types, after a first time that builds what it depends on.
    fn compilation(&self, name: &str, arguments: &[&str], goal: &str) -> Result<(), Box<dyn Error>> {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--quiet", "-p", "hubspot-api"]).collect();
        let command = self.cargo(&arguments);
        self.run(&command)?;
        self.run(&self.cargo(&["clean", "--quiet", "-p", "hubspot-api", "-p", "hubspot-types"]))?;
        self.measured(&command)?.print(name, goal);
        Ok(())
    }

    /// How long the crate is.
    fn length(&self) -> Result<(), Box<dyn Error>> {
        let (mut files, mut lines, mut longest) = (0, 0, (0, PathBuf::new()));
        let mut folders = vec![self.root.join("generated/src"), self.root.join("generated/types/src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let length = fs::read_to_string(&path)?.lines().count();
                files += 1;
                lines += length;
                longest = longest.max((length, path));
            }
        }
        let name = longest.1.strip_prefix(&self.root)?.display();
        println!(
            "\n{lines} lines in {files} files (at most 250000), the longest {name} with {} (at most 2500)",
            longest.0
        );
        Ok(())
    }

    fn command(&self, command: &[String]) -> Result<Command, Box<dyn Error>> {
        let (program, arguments) = command.split_first().ok_or("no command")?;
        let mut process = Command::new(program);
        process.args(arguments).current_dir(&self.root).stdout(Stdio::null());
        process.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        Ok(process)
    }

    fn run(&self, command: &[String]) -> Result<(), Box<dyn Error>> {
        let status = self.command(command)?.status()?;
        if status.success() { Ok(()) } else { Err(format!("{} failed", command.join(" ")).into()) }
    }

    /// Runs under GNU time where it is there.
    fn measured(&self, command: &[String]) -> Result<Figures, Box<dyn Error>> {
        const TIME: &str = "/usr/bin/time";
        let start = Instant::now();
        if !Path::new(TIME).exists() {
            self.run(command)?;
            return Ok(Figures { wall: start.elapsed().as_secs_f64(), costs: None });
        }
        let with_time = [&[TIME.to_owned(), "-v".to_owned()], command].concat();
        let output = self.command(&with_time)?.output()?;
        let wall = start.elapsed().as_secs_f64();
        let report = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{} failed: {report}", command.join(" ")).into());
        }
        Ok(Figures { wall, costs: costs(&report) })
    }
}

/// What a run took.
struct Figures {
    wall: f64,
    /// CPU-seconds and megabytes at the peak, of the largest process.
    costs: Option<(f64, f64)>,
}

impl Figures {
    fn print(&self, name: &str, goal: &str) {
        let (cpu, memory) = match self.costs {
            Some((cpu, memory)) => (format!("{cpu:.1} s"), format!("{memory:.0} MB")),
            None => ("–".to_owned(), "–".to_owned()),
        };
        println!("| {name} | {:.1} s | {cpu} | {memory} | {goal} |", self.wall);
    }
}

/// CPU-seconds and megabytes from what `time -v` says.
fn costs(report: &str) -> Option<(f64, f64)> {
    let value = |name: &str| -> Option<f64> {
        report.lines().find_map(|line| line.trim().strip_prefix(name))?.trim().parse().ok()
    };
    let cpu = value("User time (seconds):")? + value("System time (seconds):")?;
    Some((cpu, value("Maximum resident set size (kbytes):")? / 1024.0))
}
