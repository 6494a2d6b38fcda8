/** The engine's REST interface at its two mounts, and the interfaces of the web applications: how they fail. */
package vn.khenthuong.platform.process.rest;
