/** What may pass into the engine on behalf of an official: the allow-list of commands and the guarded services. */
package vn.khenthuong.engine.guard;
