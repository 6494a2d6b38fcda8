/** A deployed Camunda Form as the server reads it, and the check of an answer against it. */
package vn.khenthuong.forms.schema;
