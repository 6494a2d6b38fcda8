/** Drafts: what officials have typed into the forms of their tasks and not sent yet, kept on the server. */
package vn.khenthuong.forms.draft;
