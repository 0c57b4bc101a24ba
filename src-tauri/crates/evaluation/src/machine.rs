//! What only this machine knows: the time, and the key with which this device signs.
//!
//! Nothing else in the package reads a clock or a random source.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use directories::ProjectDirs;
use dossier::Device;
use jiff::{Timestamp, tz::TimeZone};
use uuid::Uuid;

use crate::wire::Fault;

/// The folder that replaces the application's own, for a device on a USB stick.
const FOLDER: &str = "BAREME_HOME";

/// The folder that replaces both, for a process that must leave no trace in the user's own.
static KEPT_IN: OnceLock<PathBuf> = OnceLock::new();

/// Keeps this process's device in `folder`; the first call holds for the whole process.
pub fn keep_in(folder: PathBuf) {
    // A later call changes nothing, as the documentation says.
    let _ = KEPT_IN.set(folder);
}

/// The time now as RFC 3339 with this device's offset, to the second: what people read later is
/// the hour that their wall showed.
pub fn now() -> String {
    Timestamp::now().to_zoned_datetime(TimeZone::system()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The folder of the application on this device, made when it is not there.
pub fn folder() -> Result<PathBuf, Fault> {
    let folder = match KEPT_IN.get().cloned().or_else(|| std::env::var_os(FOLDER).map(PathBuf::from)) {
        Some(folder) => folder,
        None => ProjectDirs::from("eu", "bareme", "bareme")
            .ok_or_else(|| Fault::new("no-data-folder"))?
            .data_local_dir()
            .to_owned(),
    };
    fs::create_dir_all(&folder).map_err(|_| Fault::at("file-not-writable", &folder))?;
    Ok(folder)
}

/// The device that signs what is done here; made, with its key, the first time.
pub fn device() -> Result<Device, Fault> {
    let path = folder()?.join("device.key");
    let (id, seed) = match fs::read(&path) {
        Ok(bytes) => parse(&bytes).ok_or_else(|| Fault::at("device-key-unreadable", &path))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(&path)?,
        Err(_) => return Err(Fault::at("device-key-unreadable", &path)),
    };
    Ok(Device::generate(id, &name(), &seed))
}

/// The key file: sixteen bytes of identity, then the thirty-two of the secret.
fn parse(bytes: &[u8]) -> Option<(Uuid, [u8; 32])> {
    let (id, seed) = bytes.split_at_checked(16)?;
    Some((Uuid::from_slice(id).ok()?, seed.try_into().ok()?))
}

fn make(path: &Path) -> Result<(Uuid, [u8; 32]), Fault> {
    let id = Uuid::now_v7();
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|_| Fault::new("no-random-source"))?;
    write_private(path, &[id.as_bytes().as_slice(), &seed].concat())
        .map_err(|_| Fault::at("file-not-writable", path))?;
    Ok((id, seed))
}

#[cfg(unix)]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(not(unix))]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // The profile's folder is readable by its owner alone on Windows.
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn name() -> String {
    ["COMPUTERNAME", "HOSTNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_else(|| "poste".to_owned())
}
