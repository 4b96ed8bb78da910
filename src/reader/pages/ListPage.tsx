import { Fragment } from 'react';
import { useLoaderData } from 'react-router';
import type { ListBlock, ListPage as List } from '../../article/list-page.ts';
import { paragraphsOf } from '../../article/plain-text.ts';
import type { Card } from '../../article/schema.ts';
import type { AuthorProfile } from '../../article/author-profile.ts';
import { useElementRef } from '../page-elements.ts';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { comma, fillMessage } from '../i18n/format.ts';
import { RichText } from '../blocks/RichText.tsx';
import { FormattedProvider, useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';
import { CardView } from '../article-view/CardView.tsx';
import { Isolate, Name, RunningText } from '../blocks/Isolate.tsx';

function Pagination({ list }: { list: List }) {
  const { messages, href } = useSite();
  if (list.newer === undefined && list.older === undefined) return null;
  return (
    <nav className="paging" aria-label={messages.pages}>
      {list.newer !== undefined && (
        <a href={href(list.newer)} rel="prev">
          {messages.newer}
        </a>
      )}
      {list.older !== undefined && (
        <a href={href(list.older)} rel="next">
          {messages.older}
        </a>
      )}
    </nav>
  );
}

function AuthorDetails({ author }: { author: AuthorProfile }) {
  const { href } = useSite();
  const { role, bio, image, url, email, links = [] } = author;
  const contactLinks = [
    ...(url === undefined ? [] : [{ name: url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), url }]),
    ...(email === undefined ? [] : [{ name: email, url: `mailto:${email}` }]),
    ...links,
  ];
  return (
    <div className="about">
      {image !== undefined && <img src={href(image)} alt="" width={72} height={72} loading="lazy" />}
      <div>
        {role !== undefined && (
          <p>
            <Isolate>{role}</Isolate>
          </p>
        )}
        {bio !== undefined && (
          <div className="bio">
            {paragraphsOf(bio).map((text, at) => (
              <p key={at}>
                <RichText text={text} />
              </p>
            ))}
          </div>
        )}
        {contactLinks.map((link, at) => (
          <Fragment key={link.url}>
            {at > 0 && ' · '}
            <Name href={href(link.url)}>{link.name}</Name>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function ListHeader({ list }: { list: List }) {
  const { language, messages } = useSite();
  const format = useFormat();
  const plainFront = list.kind === 'front' && list.page === undefined;
  const name = plainFront || list.kind !== 'front' ? list.name : messages.latest;
  return (
    <header className={plainFront ? 'visually-hidden' : 'list-header'}>
      {list.kind !== 'front' && <p className="kicker">{messages[list.kind]}</p>}
      <h1 tabIndex={-1}>
        <Isolate>{name}</Isolate>
        {list.page !== undefined &&
          comma(language) + fillMessage(messages.page, { number: format.number(list.page) })}
      </h1>
      {list.description && (
        <p className="standfirst">
          <RunningText>{list.description}</RunningText>
        </p>
      )}
      {list.author && <AuthorDetails author={list.author} />}
      {list.kind !== 'front' && <FeatureButtons offered="list" />}
    </header>
  );
}

/** A feature fills it with articles that the reader has begun. */
const ContinueSlot = () => <div ref={useElementRef('continue')} data-slot="continue" />;

interface CardBlockProps {
  readonly block: Partial<ListBlock>;
  readonly cards: readonly Card[];
  readonly hasLead: boolean;
}

function CardBlock({ block: { name, address, isLatest, from, to }, cards, hasLead }: CardBlockProps) {
  const { messages, href } = useSite();
  const heading = isLatest ? messages.latest : name && <Isolate>{name}</Isolate>;
  return (
    <>
      {heading && (
        <h2 className="block-heading">{address ? <a href={href(address)}>{heading}</a> : heading}</h2>
      )}
      <ul className="cards">
        {cards.slice(from, to).map((card, at) => (
          <li key={card.url}>
            <CardView card={card} level={heading ? 3 : 2} lead={hasLead && at === 0} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function ListPage() {
  const list = useLoaderData<List>();
  const { messages } = useSite();
  const isFront = list.kind === 'front' && list.page === undefined;
  return (
    <FormattedProvider texts={list.formatted}>
      <div className="list" data-kind={isFront ? 'front' : list.kind}>
        <ListHeader list={list} />
        {isFront && <ContinueSlot />}
        {list.cards.length === 0 && <p>{messages.nothingHere}</p>}
        {(list.blocks ?? [{ from: 0 }]).map((block) => (
          <CardBlock
            key={block.from}
            block={block}
            cards={list.cards}
            hasLead={isFront && block.from === 0}
          />
        ))}
        <Pagination list={list} />
      </div>
    </FormattedProvider>
  );
}
