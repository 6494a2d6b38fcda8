/** Models, forms and decision tables as they are shipped, and what a model may contain. */
package vn.khenthuong.engine.deployment;
