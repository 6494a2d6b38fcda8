/** The guarded form service: an answer is checked, given to the feature that owns the task, and only routed by the engine. */
package vn.khenthuong.forms.service;
