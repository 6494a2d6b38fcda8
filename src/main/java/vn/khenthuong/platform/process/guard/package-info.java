/** What may pass into the engine, whichever door it comes through: the allow-list of commands and the guarded task service. */
package vn.khenthuong.platform.process.guard;
