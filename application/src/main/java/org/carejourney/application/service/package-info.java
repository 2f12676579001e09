/** The uses of the product: they ask the domain, store facts and bring the work in line; one class for each port. */
@NullMarked
package org.carejourney.application.service;

import org.jspecify.annotations.NullMarked;
