/** Errors, sign-in page and front door of everything that is ours on HTTP. */
package vn.khenthuong.platform.web;
