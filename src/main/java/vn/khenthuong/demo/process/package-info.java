/** What the demonstration asks of the engine. */
package vn.khenthuong.demo.process;
