/** The embedded PostgreSQL: a real, durable server for whoever has no database at hand. */
package vn.khenthuong.platform.postgres;
