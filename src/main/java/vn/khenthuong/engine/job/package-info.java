/** Jobs of the engine: their threads, the delivery of messages, locking of timers. */
package vn.khenthuong.engine.job;
