/** What people record, and how they are asked: forms, answers, and the rules that accept or refuse them. */
package org.carejourney.domain.act;
