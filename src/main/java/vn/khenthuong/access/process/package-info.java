/** The matrix, and its transfer into the engine. */
package vn.khenthuong.access.process;
