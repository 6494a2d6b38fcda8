/** Users, groups and tenants of the engine: sign-in, and who is acting. */
package vn.khenthuong.engine.identity;
