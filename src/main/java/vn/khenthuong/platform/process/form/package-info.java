/** The guarded form service: what officials submit is checked, given to the feature that owns it, and only routed by the engine. */
package vn.khenthuong.platform.process.form;
