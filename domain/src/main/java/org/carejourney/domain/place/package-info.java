/** Where places are: councils and grid references of postcodes, straight-line distances. */
package org.carejourney.domain.place;
