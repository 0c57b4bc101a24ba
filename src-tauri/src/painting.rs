//! How the window is painted on Linux, where `WebKitGTK` puts the page together with OpenGL.
//!
//! Without a graphics processor, OpenGL is computed by the processor. Every change of the page,
//! one digit in one cell, then costs it tens of milliseconds for the whole window: on a virtual
//! desktop or a session through the network a person types faster than the window follows. There
//! the page is painted straight into the window instead, only where it changed. It looks the same;
//! what needs OpenGL itself, such as video and WebGL, is not in the interface.

use std::{
    fs::OpenOptions,
    io,
    path::{Path, PathBuf},
};

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where Linux keeps its graphics devices.
const DEVICES: [&str; 2] = ["/dev/dri", "/dev"];

/// Paints without OpenGL where this machine would have to compute it.
///
/// # Errors
/// When the window has no webview any more.
pub fn suit_machine<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    if has_graphics(&DEVICES.map(PathBuf::from)) {
        return Ok(());
    }
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether one of these folders holds a graphics processor that this process may use.
///
/// The kernel gives each one a render node (`renderD128` and up), and NVIDIA's own driver a
/// device of its own (`nvidia0`). A node that is there and may not be opened is of no use: a
/// session through the network often has no right to it. Taken for a graphics processor, though it
/// is none: the node that some virtual machines give for a screen without acceleration.
fn has_graphics(folders: &[PathBuf]) -> bool {
    let entries =
        folders.iter().filter_map(|folder| folder.read_dir().ok()).flatten().filter_map(io::Result::ok);
    entries.map(|entry| entry.path()).filter(|path| is_node(path)).any(|path| may_use(&path))
}

fn is_node(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    ["renderD", "nvidia"].iter().any(|kind| {
        let number = name.strip_prefix(kind);
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

fn may_use(node: &Path) -> bool {
    OpenOptions::new().read(true).write(true).open(node).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use std::fs;

    /// Whether a machine with these devices has a graphics processor.
    fn with(devices: &[&str]) -> bool {
        let folder = tempfile::tempdir().unwrap();
        for device in devices {
            fs::write(folder.path().join(device), "").unwrap();
        }
        has_graphics(&[folder.path().join("dri"), folder.path().to_owned()])
    }

    #[test]
    fn a_render_node_is_a_graphics_processor() {
        assert!(with(&["card0", "renderD128"]));
        assert!(with(&["renderD129"]));
        assert!(with(&["nvidia0", "nvidiactl"]));
    }

    #[test]
    fn a_screen_alone_is_none() {
        // What a virtual machine or a server has: a screen's device, or nothing at all.
        for devices in [&[][..], &["card0"], &["nvidiactl", "nvidia-uvm"], &["renderD"], &["fb0", "render"]] {
            assert!(!with(devices), "{devices:?}");
        }
    }

    #[test]
    fn a_node_that_may_not_be_opened_is_of_no_use() {
        let folder = tempfile::tempdir().unwrap();
        // Nobody may write in a folder as in a file, whatever rights they have.
        fs::create_dir(folder.path().join("renderD128")).unwrap();
        assert!(!has_graphics(&[folder.path().to_owned()]));
    }
}
