#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver: no toolbar, so that it takes any size.

WINDOW_DARK=1: prefers dark. WINDOW_STILL=1: prefers reduced motion. A title "PRINT:/a/file.pdf" prints there;
"TEXT:2" makes the text alone twice as large.
"""
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

Gtk.init(sys.argv)
preferences = Gtk.Settings.get_default()
preferences.set_property("gtk-enable-animations", os.environ.get("WINDOW_STILL") != "1")
preferences.set_property("gtk-application-prefer-dark-theme", os.environ.get("WINDOW_DARK") == "1")
context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
window = Gtk.Window()
window.set_decorated(False)
window.set_default_size(1280, 800)


def print_to(view, path):
    operation = WebKit2.PrintOperation.new(view)
    settings = Gtk.PrintSettings()
    settings.set("output-uri", "file://" + path)
    settings.set("output-file-format", "pdf")
    settings.set_printer("Print to File")
    operation.set_print_settings(settings)
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    operation.set_page_setup(setup)
    operation.print_()
    view.operation = operation


def obey(view, _):
    order, _, rest = (view.get_title() or "").partition(":")
    if order == "PRINT":
        print_to(view, rest)
    elif order == "TEXT":
        view.get_settings().set_property("zoom-text-only", True)
        view.set_zoom_level(float(rest))


def create(_):
    settings = WebKit2.Settings()
    settings.set_property("enable-write-console-messages-to-stdout", True)
    settings.set_property("enable-smooth-scrolling", False)
    never = WebKit2.HardwareAccelerationPolicy.NEVER
    settings.set_property("hardware-acceleration-policy", never)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, settings=settings)
    view.connect("notify::title", obey)
    window.add(view)
    window.show_all()
    view.grab_focus()
    # No window manager gives it the focus, and without it :focus matches nothing.
    for after in (200, 600, 1500):
        GLib.timeout_add(after, lambda: (window.get_window().focus(0), False)[1])
    return view


def started(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    info.set_version(2, 50, 6)
    session.set_application_info(info)
    session.connect("create-web-view", create)


context.connect("automation-started", started)
window.connect("destroy", Gtk.main_quit)
Gtk.main()
