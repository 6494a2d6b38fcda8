/** Sign-in against the identity store of the engine. */
package vn.khenthuong.platform.process.identity;
