import type { ReactNode } from 'react';

export const SheetSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="sheet-section" aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);
