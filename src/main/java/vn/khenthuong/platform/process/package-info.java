/** The engine: set-up, guarded services, messages, decision tables. With {@code ..process..} of the features the only place that knows it. */
package vn.khenthuong.platform.process;
